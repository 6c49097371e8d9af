import { BadOptions, IllegalMove, presetOf } from '../../../rules/index';
import { optionsOf } from '../session-plan';
import type { RecordedRound, SessionRecord } from '../session-record';
import { usualQuestions } from '../questions/usual-questions';
import { burningOf } from './burning';
import type { ChartFigures } from './chart-figures';
import { comparingOf } from './comparing';
import { coursesOf } from './courses';
import { fundingOfTables } from './funding';
import { findingsOf } from './game-findings';
import { leadingOf } from './leading';
import { learningOf } from './learning';
import { pitchesOf } from './pitches';
import { playTable } from './play-table';
import type { PlayedCompany, PlayedTable } from './played-table';
import { outcomesOf, predictingOf } from './predicting';
import { roadOf, roadsOf } from './roads';
import type { GameFigures, SeatFigures, SessionFigures, TableFigures } from './session-figures';
import { sumOf } from './statistics';

/** Plays every table of a session again and counts what its debrief shows. */
export function figuresOf(record: SessionRecord): SessionFigures {
  const rounds = record.rounds.map(playRound);
  const names = new Map(record.students.map(({ id, name }) => [id, name]));
  const learning = learningOf(record, (record.plan.questions ?? usualQuestions).quiz);
  const [first, second] = rounds;
  return {
    format: 1,
    games: rounds.map((round) => gameOf(record, round, names)),
    predictions: first === undefined ? [] : predictingOf(record, first.tables),
    ...(learning === undefined ? {} : { learning }),
    ...(first === undefined || second === undefined ? {} : { compare: comparingOf(first.tables, second.tables) }),
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
    try {
      played.push(playTable(table));
    } catch (error) {
      if (!(error instanceof IllegalMove || error instanceof BadOptions)) throw error;
      unreadable.push(table.table);
    }
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
    road: roadOf(company),
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

function chartsOf(tables: readonly PlayedTable[]): ChartFigures {
  const counted = {
    courses: coursesOf(tables),
    funding: fundingOfTables(tables),
    pitches: pitchesOf(tables),
    burning: burningOf(tables),
    roads: roadsOf(tables),
    leading: leadingOf(tables),
  };
  return { ...counted, findings: findingsOf(counted) };
}
