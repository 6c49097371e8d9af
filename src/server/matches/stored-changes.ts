import { rulesVersion, type MatchState, type Seat } from '../../../rules/index';
import type { MasterMatch } from '../../game/master-match';
import type { MatchStatus } from '../../protocol/match-info';
import type { LogEntry, StoredMatch, StoredSeat } from '../storage/stored-match';
import { boardOf } from './board';
import { afterDecision, released } from './clock';
import { digestOf } from './replayed';
import { heldBy, waitingAt, wakeAtOf } from './stewards';

type Person = Extract<StoredSeat, { kind: 'human' }>;

const day = 24 * 60 * 60_000;

/** How long a match is kept after anybody last did something, by its status. */
const keptFor: Readonly<Record<MatchStatus, number>> = {
  gathering: 2 * day,
  playing: 14 * day,
  over: 60 * day,
  closed: 60 * day,
};

/** A match about to be written: its revision, and the times that follow. */
export function refreshed(match: StoredMatch, revision: number, now: number): StoredMatch {
  const { wakeAt: _, ...rest } = match;
  const expiresAt = match.table?.until ?? now + keptFor[match.status];
  const next = heldOrReleased({ ...rest, revision, updatedAt: now, expiresAt }, now);
  const wakeAt = wakeAtOf(next, now);
  return wakeAt === undefined ? next : { ...next, wakeAt };
}

/** Notes since when a table is held; when it goes on, its clocks leave that time out. */
function heldOrReleased(match: StoredMatch, now: number): StoredMatch {
  if (match.table === undefined) return match;
  const { heldSince, ...table } = match.table;
  if (heldBy(match) !== undefined) return { ...match, table: { ...table, heldSince: heldSince ?? now } };
  return heldSince === undefined ? match : { ...match, table, clock: released(match.clock, heldSince, now) };
}

/** The match with nobody connected; those who were are away from now on. */
export const everybodyAway = (match: StoredMatch, now: number): StoredMatch => ({
  ...match,
  seats: match.seats.map((seat) =>
    seat.kind === 'human' ? { ...seat, present: false, awaySince: seat.awaySince ?? now } : seat,
  ),
});

/** The match with a person's seat changed; as it is when nobody's. */
export const withSeat = (match: StoredMatch, seat: Seat, change: (person: Person) => StoredSeat): StoredMatch => ({
  ...match,
  seats: match.seats.map((old, index) => (index === seat && old.kind === 'human' ? change(old) : old)),
});

/** Steps from one digest to the next: it costs as much as the move itself. */
const digestEvery = 8;

/** The digest to be kept: a new one at the end, and now and then before. */
function digestAfter(
  { digest, digestAt, state: before }: StoredMatch,
  position: MatchState,
  state: number,
  over: boolean,
): Pick<StoredMatch, 'digest' | 'digestAt'> {
  const at = digestAt ?? before;
  return over || state - at >= digestEvery ? { digest: digestOf(position), digestAt: state } : { digest, digestAt: at };
}

/** The match after a decision: the clock goes on, and whoever decided is there. */
export function decided(match: StoredMatch, { match: position, state }: MasterMatch, entry: LogEntry): StoredMatch {
  const { seat, by, at } = entry;
  const waiting = waitingAt(position);
  const moved: StoredMatch = {
    ...match,
    state,
    status: waiting.length === 0 ? 'over' : 'playing',
    rules: rulesVersion,
    ...digestAfter(match, position, state, waiting.length === 0),
    clock: afterDecision(match.clock, match.pace, seat, waiting, at),
    ...(match.table === undefined ? {} : { table: { ...match.table, board: boardOf(position) } }),
  };
  const byPerson = by === 'human' ? withSeat(moved, seat, (person) => ({ ...person, standIn: false })) : moved;
  return { ...byPerson, seats: byPerson.seats.map((one) => givenBack(one, position.quarter)) };
}

/** A seat a bot took over for one quarter, once that is over. */
function givenBack(seat: StoredSeat, quarter: number): StoredSeat {
  if (seat.kind !== 'human' || seat.standInFor === undefined || quarter <= seat.standInFor) return seat;
  const { standInFor: _, ...person } = seat;
  return { ...person, standIn: person.standIn && !person.present };
}
