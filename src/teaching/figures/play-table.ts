import { companyAt, type MatchEvent, type MatchState, type Seat } from '../../../rules/index';
import { rulesOf, UnknownRules } from '../../../rules/releases';
import type { RecordedTable } from '../session-record';
import type { Pitch, PlayedCompany, PlayedTable } from './played-table';
import { sumOf } from './statistics';

/** Plays a recorded table again and keeps what the figures count; undefined where its rules refuse what was played, or are not known here. */
export function playTable(table: RecordedTable): PlayedTable | undefined {
  try {
    return playedTable(table);
  } catch (error) {
    if (error instanceof UnknownRules || rulesOf(table).isRefusal(error)) return undefined;
    throw error;
  }
}

function playedTable(table: RecordedTable): PlayedTable {
  const { createMatch, applyMove, eventsOf, presetOf, isOver } = rulesOf(table);
  const state = createMatch(table.options, table.seed);
  const lots: Seat[][] = [];
  for (const { seat, move } of table.moves) {
    lots[state.quarter] ??= [...state.lot];
    applyMove(state, seat, move);
  }
  const events = eventsOf(state, 'all');
  const preset = presetOf(table.options);
  return {
    table: table.table,
    match: table.match,
    options: table.options,
    quarters: preset.quarters,
    played: playedQuarters(state),
    over: isOver(state),
    companies: Array.from({ length: state.players }, (_, seat) => companyOf(state, table, events, seat)),
    pitches: pitchesIn(events, state, lots),
    events,
  };
}

const playedQuarters = (state: MatchState): number => (state.companies[0]?.history.length ?? 1) - 1;

function companyOf(state: MatchState, table: RecordedTable, events: readonly MatchEvent[], seat: Seat): PlayedCompany {
  const company = companyAt(state, seat);
  const moves = table.moves.filter((made) => made.seat === seat);
  const student = table.seats[seat]?.student;
  const reached = (type: 'foundationReached' | 'verticalReached'): number =>
    events.filter((event) => event.type === type && event.seat === seat).length;
  return {
    seat,
    id: company.id,
    role: company.role,
    ...(student === undefined ? {} : { student }),
    decisions: moves.length,
    byBots: moves.filter((made) => made.student === undefined).length,
    history: company.history,
    won: sumOf(
      events.map((event) => (event.type === 'over' && event.winners.includes(seat) ? 1 / event.winners.length : 0)),
    ),
    levels: { foundation: reached('foundationReached'), vertical: reached('verticalReached') },
  };
}

/**
 * Every pitch to an investor whose envelope was opened. Places are by the valuations of the Books that followed: of what
 * came between, only a cluster given for equity and a forced sale move them.
 */
function pitchesIn(events: readonly MatchEvent[], state: MatchState, lots: readonly (readonly Seat[])[]): Pitch[] {
  return events.flatMap((event) => {
    if (event.type !== 'dealClosed' && event.type !== 'talked') return [];
    const { quarter, seat } = event;
    if (seat >= state.players) return [];
    const value = (other: Seat): number => companyAt(state, other).history[quarter]?.valuation ?? 0;
    const ranked = (lots[quarter] ?? []).filter((other) => other < state.players).sort((a, b) => value(b) - value(a));
    const pitch = {
      quarter,
      climate: companyAt(state, seat).history[quarter]?.climate ?? state.climate,
      seat,
      place: ranked.indexOf(seat),
    };
    return [
      event.type === 'dealClosed' ? { ...pitch, amount: event.amount } : { ...pitch, amount: 0, reason: event.reason },
    ];
  });
}
