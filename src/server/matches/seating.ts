import { castDraft, produce } from 'immer';
import { BadOptions, createMatch, rulesVersion, type Seat } from '../../../rules/index';
import type { ApiError, JoinMatch, NewMatch } from '../../protocol/api';
import { longest } from '../../protocol/limits';
import type { Clock } from '../clock/clock';
import type { StoredMatch, StoredSeat } from '../storage/documents/stored-match';
import { blankMatch } from './blank-match';
import { begun, restarted, runsOutAt, startClock } from './time-banks';
import { personAt, type MatchDraft } from './match-recipe';
import type { Subscriber } from './room-services';
import { sameName } from './same-name';
import { waitingAt } from './seat-control';
import { tidyText } from './tidy-text';

/** A match nobody has stored yet; its maker sits. `id` and the maker's hashed `credential` come from outside. */
export function newStoredMatch(asked: NewMatch, id: string, credential: string, clock: Clock): StoredMatch | ApiError {
  const { options, pace, listed, hints, seat, seats } = asked;
  const name = tidyText(asked.name, longest.name);
  const title = tidyText(asked.title, longest.title);
  if (name === undefined || title === undefined) return 'bad-name';
  const planned = seats.map((plan, index): StoredSeat | undefined => {
    if (index === seat) return { kind: 'human', name, credential, present: false, standIn: false };
    if (plan.kind === 'open') return plan;
    const botName = tidyText(plan.name, longest.name);
    return botName === undefined ? undefined : { ...plan, name: botName };
  });
  const known = planned.filter((one) => one !== undefined);
  if (known.length < seats.length) return 'bad-name';
  if (seats.length !== options.players || seat >= options.players) return 'bad-options';
  const match = blankMatch({ id, title, listed, options, pace, hints, seats: known, host: seat }, clock.now());
  try {
    createMatch(options, match.seed);
  } catch (error) {
    if (error instanceof BadOptions) return 'bad-options';
    throw error;
  }
  return startedWhenFull(match, clock.running());
}

/** Begins the match at a running time when no seat is open. */
function startWhenFull(match: MatchDraft, running: number): void {
  if (match.seats.some(({ kind }) => kind === 'open')) return;
  // By the rules of the day it begins, whatever they were when people gathered.
  match.rules = rulesVersion;
  const start = createMatch(match.options, match.seed);
  match.status = 'playing';
  match.clock = castDraft(startClock(match.pace, match.options.players, waitingAt(start), running));
}

/** The match, begun at a running time when no seat is open. */
export const startedWhenFull = (match: StoredMatch, running: number): StoredMatch =>
  produce(match, (draft) => startWhenFull(draft, running));

/** Somebody takes an open seat, the named one or the first, at a running time. */
export function join(
  match: MatchDraft,
  { name: typed, seat }: JoinMatch,
  credential: string,
  running: number,
): ApiError | undefined {
  const name = tidyText(typed, longest.name);
  if (name === undefined) return 'bad-name';
  if (match.status !== 'gathering') return match.status === 'closed' ? 'match-closed' : 'started';
  if (match.seats.some((other) => other.kind !== 'open' && sameName(other.name, name))) return 'name-taken';
  const place = seat ?? match.seats.findIndex(({ kind }) => kind === 'open');
  if (place < 0) return 'full';
  if (match.seats[place]?.kind !== 'open')
    return match.seats.some(({ kind }) => kind === 'open') ? 'seat-taken' : 'full';
  match.seats[place] = { kind: 'human', name, credential, present: false, standIn: false };
  // Whoever comes to a table that everybody left is its host.
  if (match.leftBy !== undefined) match.host = place;
  delete match.leftBy;
  startWhenFull(match, running);
  return undefined;
}

/** Where a credential (hashed) sits; undefined: nowhere. */
export function seatOfCredential({ seats }: Pick<StoredMatch, 'seats'>, credential: string): Seat | undefined {
  const seat = seats.findIndex((one) => one.kind === 'human' && one.credential === credential);
  return seat < 0 ? undefined : seat;
}

/** Whether a page still shows what proves its seat; spectators need nothing. */
export const maySit = (match: StoredMatch, { seat, credential }: Pick<Subscriber, 'seat' | 'credential'>): boolean =>
  seat === undefined || seatOfCredential(match, credential ?? '') === seat;

/** Somebody leaves for good: before the start the seat is open again, later a bot plays under their name. Another host takes over; after the last one nobody does, and they may still delete the table. */
export function leave(match: MatchDraft, seat: Seat): ApiError | undefined {
  const person = personAt(match, seat);
  if (person === undefined) return 'not-seated';
  const next = match.seats.findIndex((other, index) => other.kind === 'human' && index !== seat);
  if (match.host === seat && next >= 0) match.host = next;
  if (next < 0) match.leftBy = person.credential;
  match.seats[seat] =
    match.status === 'gathering'
      ? { kind: 'open' }
      : { kind: 'bot', name: person.name, level: 'normal', temperament: 'even' };
  return undefined;
}

/** The host starts, at a running time: bots take the seats still open, without a name: whoever looks is shown one in their language. */
export function startWithBots(match: MatchDraft, running: number): ApiError | undefined {
  if (match.status !== 'gathering') return 'started';
  for (const [seat, { kind }] of match.seats.entries())
    if (kind === 'open') match.seats[seat] = { kind: 'bot', name: '', level: 'normal', temperament: 'even' };
  startWhenFull(match, running);
  return undefined;
}

/** The last of somebody's pages is gone, at a running time; `followed`: how long the record was that it showed, where that is known. */
export function noteLeaving(match: MatchDraft, seat: Seat, running: number, followed: number | undefined): void {
  const person = personAt(match, seat);
  // Noted a while later: they may have decided something on another device since.
  if (person !== undefined && followed !== undefined) person.followed = Math.max(followed, person.followed ?? 0);
  notePresence(match, seat, false, running);
}

/**
 * Somebody's page is there, or gone, at a running time. One that comes back takes the seat back from the bot, and its decision starts anew,
 * as it does when they come for the first time; where its time ran out, the bot makes that decision first, or nobody's
 * time would end.
 */
export function notePresence(match: MatchDraft, seat: Seat, present: boolean, running: number): void {
  const person = personAt(match, seat);
  if (person === undefined) return;
  const late = (runsOutAt(match.clock, match.pace, seat) ?? Infinity) <= running;
  const back = present && person.standIn && !late;
  const first = present && !person.present && person.awaySince === undefined && !late;
  if (present) delete person.awaySince;
  else if (person.present) person.awaySince ??= running;
  person.present = present;
  if (back) person.standIn = false;
  if (back) match.clock = castDraft(restarted(match.clock, match.pace, seat, running));
  else if (first) match.clock = castDraft(begun(match.clock, seat, running));
}

/** The same people, with bots where bots were, for another match; each sits by the credential they have. */
export function rematchOf(
  { title, listed, options, pace, hints, seats: last, host }: StoredMatch,
  id: string,
  clock: Clock,
): StoredMatch {
  const seats = last.map((seat): StoredSeat => {
    if (seat.kind !== 'human') return seat;
    const { awaySince: _, followed: __, ...person } = seat;
    return { ...person, present: false, standIn: false };
  });
  return startedWhenFull(
    blankMatch({ id, title, listed, options, pace, hints, seats, host }, clock.now()),
    clock.running(),
  );
}

/** Whether a seat is somebody's who is said to be away. */
export function isAway({ seats }: Pick<StoredMatch, 'seats'>, seat: Seat | undefined): seat is Seat {
  const person = seat === undefined ? undefined : seats[seat];
  return person?.kind === 'human' && !person.present;
}
