import type { Seat } from '../../../rules/index';
import { paces, type Pace, type PaceId } from '../../protocol/match-info';
import type { StoredClock } from '../storage/documents/stored-match';

/* All times are running time, ms. */

/** The clock of a match that begins. */
export const startClock = (pace: PaceId, players: number, waiting: readonly Seat[], now: number): StoredClock => ({
  waiting: waiting.map((seat) => ({ seat, since: now })),
  banks: Array.from({ length: players }, () => bankAt(paces[pace])),
});

const bankAt = (pace: Pace): number => (pace.kind === 'live' ? pace.bank : 0);

/** The clock after `seat` decided: what it took beyond the free time leaves its bank; those who go on waiting keep theirs running. */
export function afterDecision(
  { waiting, banks }: StoredClock,
  pace: PaceId,
  seat: Seat,
  waitingNow: readonly Seat[],
  now: number,
): StoredClock {
  return {
    banks: banksAfter({ waiting, banks }, pace, seat, now),
    waiting: waitingNow.map((next) => ({
      seat: next,
      since: next === seat ? now : (waiting.find((entry) => entry.seat === next)?.since ?? now),
    })),
  };
}

/** Banks when a seat's decision ends now: what it took beyond the free time is gone. */
function banksAfter({ waiting, banks }: StoredClock, pace: PaceId, seat: Seat, now: number): readonly number[] {
  const since = waiting.find((entry) => entry.seat === seat)?.since ?? now;
  const terms: Pace = paces[pace];
  const used = terms.kind === 'live' ? Math.max(0, now - since - terms.free) : 0;
  return banks.map((bank, index) => (index === seat ? Math.max(0, bank - used) : bank));
}

/** When the time of a waiting seat is over; undefined without a clock, or when nobody waits for it. */
export function runsOutAt({ waiting, banks }: StoredClock, pace: PaceId, seat: Seat): number | undefined {
  const since = waiting.find((entry) => entry.seat === seat)?.since;
  const terms: Pace = paces[pace];
  if (since === undefined || terms.kind === 'untimed') return undefined;
  return since + terms.free + (terms.kind === 'live' ? (banks[seat] ?? 0) : 0);
}

/** The clock when the player of a seat comes for the first time: until then nobody's time ran. */
export const begun = ({ waiting, banks }: StoredClock, seat: Seat, now: number): StoredClock => ({
  banks,
  waiting: waiting.map((entry) => (entry.seat === seat ? { seat, since: now } : entry)),
});

/** The clock with a seat's decision starting anew: its player is back. The time they were away is theirs to pay. */
export const restarted = (clock: StoredClock, pace: PaceId, seat: Seat, now: number): StoredClock => ({
  ...begun(clock, seat, now),
  banks: banksAfter(clock, pace, seat, now),
});

/** The clock after a time in which the table was held: nobody's decision took it. */
export const released = ({ waiting, banks }: StoredClock, heldSince: number, now: number): StoredClock => ({
  banks,
  waiting: waiting.map(({ seat, since }) => ({ seat, since: since + now - Math.max(since, heldSince) })),
});
