import type { Seat } from '../../../../rules/index';
import { paces, type MatchInfo } from '../../../protocol/match-info';
import type { SeatClock } from '../../../table/people/seat-clock';

/** The clock of each seat in this page's time; seats without one, or at no pace, have none. */
export function seatClocks(info: MatchInfo, offset: number): readonly (SeatClock | undefined)[] {
  const pace = paces[info.pace];
  if (pace.kind === 'untimed') return info.seats.map(() => undefined);
  return info.seats.map((seat, index): SeatClock | undefined => {
    if (seat.kind !== 'human') return undefined;
    const bank = pace.kind === 'live' ? (info.clock.banks[index] ?? 0) : 0;
    const waiting = waitingFor(info, index);
    if (waiting?.until === undefined) return pace.kind === 'live' ? { running: false, bank } : undefined;
    const until = waiting.until - offset;
    return { running: true, until, freeUntil: Math.min(waiting.since + pace.free - offset, until) };
  });
}

/** The wait for a seat, while there is one. */
export const waitingFor = (
  info: MatchInfo,
  seat: Seat | undefined,
): MatchInfo['clock']['waiting'][number] | undefined => info.clock.waiting.find((waiting) => waiting.seat === seat);
