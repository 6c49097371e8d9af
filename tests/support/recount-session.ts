import {
  applyMove,
  createMatch,
  eventsOf,
  scoreOf,
  type MatchEvent,
  type MatchState,
  type Seat,
} from '../../rules/index';
import type { RecordedTable } from '../../src/teaching/session-record';

/** A company of a table as the events tell it, for checks that share nothing with the figures but the rules. */
export interface Recounted {
  readonly table: number;
  readonly seat: Seat;
  readonly players: number;
  readonly over: boolean;
  /** After each Books; entry 0 is the start. */
  readonly valuations: readonly number[];
  readonly stakes: readonly number[];
  readonly gains: readonly number[];
  readonly burned: number;
  readonly returned: number;
  readonly fromUsers: number;
  readonly fromContracts: number;
  readonly royalties: number;
  readonly bonus: number;
  readonly spent: number;
  readonly foundationLevels: number;
  readonly verticalLevels: number;
  readonly wins: number;
  /** Each pitch: its quarter, the place by valuation when envelopes were opened, what it raised and why not. */
  readonly pitches: readonly {
    readonly quarter: number;
    readonly place: number;
    readonly raised: number;
    readonly why: string;
  }[];
}

/** Recounts a table from its events, move by move. */
export function recountTable(table: RecordedTable): Recounted[] {
  const state = createMatch(table.options, table.seed);
  const lots = new Map<number, readonly Seat[]>([[1, [...state.lot]]]);
  for (const { seat, move } of table.moves) {
    applyMove(state, seat, move);
    lots.set(state.quarter, [...state.lot]);
  }
  const events = eventsOf(state, 'all');
  return state.companies.map((_, seat) => recountSeat(table, state, events, lots, seat));
}

function recountSeat(
  { table }: RecordedTable,
  state: MatchState,
  events: readonly MatchEvent[],
  lots: ReadonlyMap<number, readonly Seat[]>,
  seat: Seat,
): Recounted {
  const company = state.companies[seat];
  if (company === undefined) throw new RangeError(`no seat ${seat}`);
  const tally = { burned: 0, returned: 0, fromUsers: 0, fromContracts: 0, royalties: 0, bonus: 0, spent: 0, wins: 0 };
  const levels = { foundationLevels: 0, verticalLevels: 0 };
  const pitches: Recounted['pitches'][number][] = [];
  for (const event of events) {
    if (event.type === 'over' && event.winners.includes(seat)) tally.wins += 1 / event.winners.length;
    if (!('seat' in event) || event.seat !== seat) continue;
    switch (event.type) {
      case 'opened':
        tally.burned += event.burn;
        break;
      case 'usersWon':
        tally.returned += event.refund;
        break;
      case 'books':
        tally.fromUsers += event.users;
        tally.fromContracts += event.contracts;
        tally.royalties += event.royaltiesIn;
        tally.bonus += event.bonus;
        break;
      case 'built':
        tally.spent += event.cost;
        break;
      case 'trained':
        tally.spent += event.cost;
        break;
      case 'foundationReached':
        tally.spent += event.bill;
        levels.foundationLevels += 1;
        break;
      case 'verticalReached':
        tally.spent += event.cost;
        levels.verticalLevels += 1;
        break;
      case 'signed':
        tally.bonus += event.bonus;
        break;
      case 'dealClosed':
        pitches.push({ quarter: event.quarter, place: placeOf(state, lots, event), raised: event.amount, why: '' });
        break;
      case 'talked':
        pitches.push({ quarter: event.quarter, place: placeOf(state, lots, event), raised: 0, why: event.reason });
        break;
      default:
    }
  }
  const { total, ambition } = scoreOf(state, seat);
  const gains = company.history.map(
    ({ stake, valuation, cash, debt, capital }) => stake * (valuation + cash - debt) - capital,
  );
  if (state.phase === 'over') gains[gains.length - 1] = total - ambition;
  return {
    table,
    seat,
    players: state.players,
    over: state.phase === 'over',
    valuations: company.history.map(({ valuation }) => valuation),
    stakes: company.history.map(({ stake }) => stake),
    gains,
    ...tally,
    ...levels,
    pitches,
  };
}

/** How many are valued higher, or as high and earlier in the lot. */
function placeOf(
  state: MatchState,
  lots: ReadonlyMap<number, readonly Seat[]>,
  { quarter, seat }: { readonly quarter: number; readonly seat: Seat },
): number {
  const lot = lots.get(quarter) ?? [];
  const value = (one: Seat): number => state.companies[one]?.history[quarter]?.valuation ?? 0;
  return lot.filter(
    (other) => value(other) > value(seat) || (value(other) === value(seat) && lot.indexOf(other) < lot.indexOf(seat)),
  ).length;
}
