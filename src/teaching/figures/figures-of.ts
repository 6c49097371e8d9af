import { presetOf } from '../../../rules/index';
import { optionsOf } from '../session-plan';
import type { RecordedRound, SessionRecord } from '../session-record';
import { chartIds, charts, isChartOf } from '../charts/index';
import { strategyOf } from '../charts/roads';
import { playTable } from './play-table';
import type { PlayedCompany, PlayedTable } from './played-table';
import { outcomesOf } from './prediction-outcomes';
import type { GameCharts, GameFigures, SeatFigures, SessionFigures, TableFigures } from './session-figures';
import { sumOf } from './statistics';

/** Plays every table of a session again and counts what its debrief shows. */
export function figuresOf(record: SessionRecord): SessionFigures {
  const rounds = record.rounds.map(playRound);
  const names = new Map(record.students.map(({ id, name }) => [id, name]));
  const session = { record, rounds: rounds.map(({ tables }) => tables) };
  return {
    format: 1,
    games: rounds.map((round) => gameOf(record, round, names)),
    charts: Object.fromEntries(
      chartIds.flatMap((id) => {
        const figures = isChartOf(id, 'session') ? charts[id].figures(session) : undefined;
        return figures === undefined ? [] : [[id, figures]];
      }),
    ),
  };
}

interface PlayedRound {
  readonly game: number;
  readonly tables: readonly PlayedTable[];
  readonly unreadable: readonly number[];
}

function playRound({ game, tables }: RecordedRound): PlayedRound {
  const played: PlayedTable[] = [];
  const unreadable: number[] = [];
  for (const table of tables) {
    const again = playTable(table);
    if (again === undefined) unreadable.push(table.table);
    else played.push(again);
  }
  return { game, tables: played, unreadable };
}

function gameOf(
  { plan }: SessionRecord,
  { game, tables, unreadable }: PlayedRound,
  names: ReadonlyMap<string, string>,
): GameFigures {
  const planned = plan.games[game] ?? { scenario: 'standard' };
  const options = optionsOf(planned, plan.tableSize);
  const preset = presetOf(options);
  const outcomes = outcomesOf(tables);
  const sizes = tables.map(({ companies }) => companies.length);
  const total = (count: (company: PlayedCompany) => number): number =>
    sumOf(tables.flatMap(({ companies }) => companies.map(count)));
  return {
    scenario: planned.scenario,
    favouritism: planned.favouritism ?? preset.favouritism,
    quarters: preset.quarters,
    tables: tables.map((table) => tableOf(table, names, outcomes)),
    all: chartsOf(tables),
    limits: {
      tables: tables.length,
      unfinished: tables.filter(({ over }) => !over).map(({ table }) => table),
      unreadable,
      botsOnly: tables
        .filter(
          ({ companies }) =>
            companies.some(({ decisions }) => decisions > 0) &&
            companies.every(({ decisions, byBots }) => decisions === byBots),
        )
        .map(({ table }) => table),
      decisions: total(({ decisions }) => decisions),
      byBots: total(({ byBots }) => byBots),
      sizes: sizes.length === 0 ? [0, 0] : [Math.min(...sizes), Math.max(...sizes)],
    },
  };
}

type Outcomes = ReturnType<typeof outcomesOf>;

const tableOf = (table: PlayedTable, names: ReadonlyMap<string, string>, outcomes: Outcomes): TableFigures => ({
  table: table.table,
  match: table.match,
  over: table.over,
  played: table.played,
  seats: table.companies.map((company) => seatOf(company, names, outcomes)),
  charts: chartsOf([table]),
});

function seatOf(company: PlayedCompany, names: ReadonlyMap<string, string>, outcomes: Outcomes): SeatFigures {
  const { student } = company;
  const name = student === undefined ? undefined : names.get(student);
  return {
    seat: company.seat,
    company: company.id,
    role: company.role,
    ...(student === undefined ? {} : { student, outcomes: outcomes(student) }),
    ...(name === undefined ? {} : { name }),
    decisions: company.decisions,
    byBots: company.byBots,
    strategy: strategyOf(company),
    won: company.won,
    quarters: company.history.map(({ valuation, stake, cash, raised, burned, gain }) => ({
      valuation,
      stake,
      cash,
      raised,
      burned,
      gain,
    })),
  };
}

const chartsOf = (tables: readonly PlayedTable[]): GameCharts =>
  Object.fromEntries(
    chartIds.flatMap((id) => (isChartOf(id, 'game') ? [[id, charts[id].figures(tables)]] : [])),
  ) as GameCharts;
