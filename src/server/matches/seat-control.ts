import type { MatchState, Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { Bot } from '../../bots/levels';
import { paces, type MatchInfo } from '../../protocol/match-info';
import { somebodyThere, type LogEntry, type StoredMatch, type StoredSeat } from '../storage/documents/stored-match';
import { runsOutAt } from './time-banks';
import { personAt, type MatchDraft } from './match-recipe';

/** A bot that plays for somebody who is away. */
const standIn: Bot = { level: 'normal', temperament: 'even' };

/** A server that began to let a bot think and does not finish is given up after this time, ms. */
export const thinkingLease = 15_000;

/** The bot at a seat: its own, or one that stands in. */
export function botAt(seat: StoredSeat | undefined): Bot | undefined {
  if (seat?.kind === 'bot') return { level: seat.level, temperament: seat.temperament };
  return seat?.kind === 'human' && seat.standIn ? standIn : undefined;
}

/** Why nobody may move at a table of a teaching session; undefined: everybody may. */
export function heldBy({ status, table }: Pick<StoredMatch, 'status' | 'table'>): MatchInfo['held'] {
  if (status !== 'playing' || table === undefined) return undefined;
  if (table.paused) return 'paused';
  return table.board.quarter > table.upTo ? 'class' : undefined;
}

const runs = (match: StoredMatch): boolean => match.status === 'playing' && heldBy(match) === undefined;

/** Whose decision a person's move is, in a teaching session. */
export function studentAt({ seats }: StoredMatch, seat: Seat, by: LogEntry['by']): Pick<LogEntry, 'student'> {
  const person = seats[seat];
  const student = by === 'human' && person?.kind === 'human' ? person.student : undefined;
  return student === undefined ? {} : { student };
}

/** Whether a match's bots think before those of others: people are there, or a class waits for the table. `watched`: pages look at it here. */
export const goesFirst = (match: StoredMatch, watched: boolean): boolean =>
  match.table !== undefined || watched || somebodyThere(match);

/**
 * Whether bots have to wait for people to be there. Where the clock runs live they would else play for those who are
 * gone until the match is over, and keep others waiting. At a slower pace people are rarely there, and bots do little.
 */
const botsRest = (match: StoredMatch, watched: boolean): boolean =>
  paces[match.pace].kind === 'live' && !goesFirst(match, watched);

/** The next seat a bot decides for. */
export const botToAct = (match: StoredMatch, watched: boolean): Seat | undefined => {
  const { seats, clock } = match;
  return runs(match) && !botsRest(match, watched)
    ? clock.waiting.find(({ seat }) => botAt(seats[seat]) !== undefined)?.seat
    : undefined;
};

/** Where the clock runs live, a bot stands in for whoever is gone this long, ms. */
const standInAfter = 45_000;

/** When a bot stands in for a waiting person, running time: their time is over, or they are gone too long; undefined: never. */
function standInAt({ clock, pace, seats }: StoredMatch, seat: Seat): number | undefined {
  const person = seats[seat];
  const late = runsOutAt(clock, pace, seat);
  if (person?.kind !== 'human' || person.awaySince === undefined || paces[pace].kind !== 'live') return late;
  return Math.min(late ?? Infinity, person.awaySince + standInAfter);
}

/** People whose time is over at a running time. */
export const seatsOutOfTime = (match: StoredMatch, now: number): Seat[] => {
  const { seats, clock } = match;
  return runs(match)
    ? clock.waiting
        .map(({ seat }) => seat)
        .filter((seat) => botAt(seats[seat]) === undefined && (standInAt(match, seat) ?? Infinity) <= now)
    : [];
};

/** Lets bots play for people whose time is over at a running time. */
export function standInForLate(match: MatchDraft, now: number): void {
  for (const seat of seatsOutOfTime(match, now)) {
    const person = personAt(match, seat);
    if (person !== undefined) person.standIn = true;
  }
}

/** When the server must look at the match by itself, running time, as is `now`; undefined: when somebody does something. */
export function wakeAtOf(match: StoredMatch, now: number): number | undefined {
  if (!runs(match)) return undefined;
  const botTime = botsRest(match, false) ? undefined : now + thinkingLease;
  const times = match.clock.waiting.flatMap(({ seat }) => {
    const time = botAt(match.seats[seat]) === undefined ? standInAt(match, seat) : botTime;
    return time === undefined ? [] : [time];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

/** Seats everybody waits for at a position. */
export const waitingAt = (state: MatchState): Seat[] => rulesOf(state).seatsToAct(state);
