import { produce, type Draft } from 'immer';
import type { MasterMatch } from '../../game/master-match';
import type { MatchStatus } from '../../protocol/match-info';
import type { Clock } from '../clock/clock';
import type { LogEntry, StoredMatch, StoredSeat } from '../storage/documents/stored-match';
import { boardOf } from './board';
import { afterDecision, released } from './time-banks';
import { personAt } from './match-recipe';
import type { RoomServices } from './room-services';
import { heldBy, waitingAt, wakeAtOf } from './seat-control';

const day = 24 * 60 * 60_000;

/** How long a match is kept after anybody last did something, by its status. */
const keptFor: Readonly<Record<MatchStatus, number>> = {
  gathering: 2 * day,
  playing: 14 * day,
  over: 60 * day,
  closed: 60 * day,
};

/** A match about to be written: its revision, and the times that follow. */
export function refreshed(match: StoredMatch, revision: number, clock: Clock): StoredMatch {
  const { wakeAt: _, ...rest } = match;
  const now = clock.now();
  const running = clock.running();
  const expiresAt = match.table?.until ?? now + keptFor[match.status];
  const next = heldOrReleased({ ...rest, revision, updatedAt: now, expiresAt }, running);
  const wakeAt = wakeAtOf(next, running);
  return wakeAt === undefined ? next : { ...next, wakeAt };
}

/** Notes since when a table is held; when it goes on, its clocks leave that time out. */
function heldOrReleased(match: StoredMatch, running: number): StoredMatch {
  if (match.table === undefined) return match;
  const { heldSince, ...table } = match.table;
  if (heldBy(match) !== undefined) return { ...match, table: { ...table, heldSince: heldSince ?? running } };
  return heldSince === undefined ? match : { ...match, table, clock: released(match.clock, heldSince, running) };
}

/** A match as a server finds it: nobody is connected yet, unless to another one. */
export const awakened = (match: StoredMatch, { clock, shared }: RoomServices): StoredMatch =>
  shared ? match : everybodyAway(match, clock.running());

/** What is shown of a match that can't go on. */
export const closed = (match: StoredMatch): StoredMatch => ({
  ...match,
  status: 'closed',
  clock: { ...match.clock, waiting: [] },
});

/** The match with nobody connected; those who were are away from a running time on. */
export const everybodyAway = (match: StoredMatch, running: number): StoredMatch =>
  produce(match, ({ seats }) => {
    for (const seat of seats) {
      if (seat.kind !== 'human') continue;
      seat.present = false;
      seat.awaySince ??= running;
    }
  });

/** How soon the server looks again after a match its rules can't play, ms: they may be others by then. */
const unplayableFor = 60 * 60_000;

/** A match that waits for other rules: nothing about it changes but when the server looks at it again. */
export const postponed = (match: StoredMatch, revision: number, clock: Clock): StoredMatch => ({
  ...match,
  revision,
  wakeAt: clock.running() + unplayableFor,
});

/** The match after a decision at a running time: the clock goes on, and whoever decided is there. */
export function decided(
  match: StoredMatch,
  { match: position, state }: MasterMatch,
  { seat, by }: LogEntry,
  running: number,
): StoredMatch {
  const waiting = waitingAt(position);
  const moved: StoredMatch = {
    ...match,
    state,
    status: waiting.length === 0 ? 'over' : 'playing',
    clock: afterDecision(match.clock, match.pace, seat, waiting, running),
    ...(match.table === undefined ? {} : { table: { ...match.table, board: boardOf(position) } }),
  };
  return produce(moved, (draft) => {
    const person = personAt(draft, seat);
    if (person !== undefined && by === 'human') {
      person.standIn = false;
      person.followed = position.secret.events.length;
    }
    for (const one of draft.seats) giveBack(one, position.quarter);
  });
}

/** Gives back a seat a bot took over for one quarter, once that is over. */
function giveBack(seat: Draft<StoredSeat>, quarter: number): void {
  if (seat.kind !== 'human' || seat.standInFor === undefined || quarter <= seat.standInFor) return;
  delete seat.standInFor;
  if (seat.present) seat.standIn = false;
}
