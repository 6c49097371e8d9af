import { isOver, seatsToAct, type MatchState, type Seat } from '../../../rules/index';
import type { Bot } from '../../bots/levels';
import type { StoredMatch, StoredSeat } from '../storage/stored-match';
import { runsOutAt } from './clock';

/** A bot that plays for somebody who is away. */
const standIn: Bot = { level: 'normal', temperament: 'even' };

/** A server that began to let a bot think and does not finish is given up after this time, ms. */
export const thinkingLease = 15_000;

/** The bot at a seat: its own, or one that stands in. */
export function botAt(seat: StoredSeat | undefined): Bot | undefined {
  if (seat?.kind === 'bot') return { level: seat.level, temperament: seat.temperament };
  return seat?.kind === 'human' && seat.standIn ? standIn : undefined;
}

/** The next seat a bot decides for. */
export const botToAct = ({ status, seats, clock }: StoredMatch): Seat | undefined =>
  status === 'playing' ? clock.waiting.find(({ seat }) => botAt(seats[seat]) !== undefined)?.seat : undefined;

/** People whose time is over. */
export const seatsOutOfTime = ({ status, seats, clock, pace }: StoredMatch, now: number): Seat[] =>
  status === 'playing'
    ? clock.waiting
        .map(({ seat }) => seat)
        .filter((seat) => botAt(seats[seat]) === undefined && (runsOutAt(clock, pace, seat) ?? Infinity) <= now)
    : [];

/** When the server must look at the match by itself; undefined: when somebody does something. */
export function wakeAtOf(match: StoredMatch, now: number): number | undefined {
  if (match.status !== 'playing') return undefined;
  const times = match.clock.waiting.flatMap(({ seat }) => {
    const time =
      botAt(match.seats[seat]) === undefined ? runsOutAt(match.clock, match.pace, seat) : now + thinkingLease;
    return time === undefined ? [] : [time];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Seats everybody waits for at a position. */
export const waitingAt = (state: MatchState): Seat[] => (isOver(state) ? [] : seatsToAct(state));
