import { BadOptions, createMatch, rulesVersion, type Seat } from '../../../rules/index';
import type { ApiError, JoinMatch, NewMatch } from '../../protocol/api';
import { longest } from '../../protocol/limits';
import type { StoredMatch, StoredSeat } from '../storage/stored-match';
import { begun, restarted, runsOutAt, startClock } from './clock';
import { digestOf } from './replayed';
import type { Onlooker } from './room-services';
import { sameName } from './same-name';
import { newSecret } from './secrets';
import { waitingAt } from './stewards';
import { withSeat } from './stored-changes';
import { tidyText } from './tidy-text';

type Changed = StoredMatch | ApiError;

/** A match nobody has stored yet; its maker sits. `id` and the maker's hashed `credential` come from outside. */
export function newStoredMatch(asked: NewMatch, id: string, credential: string, now: number): Changed {
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
  const seed = newSecret();
  try {
    createMatch(options, seed);
  } catch (error) {
    if (error instanceof BadOptions) return 'bad-options';
    throw error;
  }
  return startedWhenFull(
    {
      id,
      revision: 0,
      state: 0,
      chat: 0,
      status: 'gathering',
      title,
      listed,
      options,
      pace,
      hints,
      rules: rulesVersion,
      digest: '',
      seed,
      seats: known,
      host: seat,
      clock: { waiting: [], banks: [] },
      createdAt: now,
      updatedAt: now,
      expiresAt: now,
    },
    now,
  );
}

/** Begins the match when no seat is open. */
export function startedWhenFull(match: StoredMatch, now: number): StoredMatch {
  if (match.seats.some(({ kind }) => kind === 'open')) return match;
  const start = createMatch(match.options, match.seed);
  const clock = startClock(match.pace, match.options.players, waitingAt(start), now);
  return { ...match, status: 'playing', digest: digestOf(start), digestAt: 0, rules: rulesVersion, clock };
}

/** Somebody takes an open seat, the named one or the first. */
export function joined(match: StoredMatch, { name: typed, seat }: JoinMatch, credential: string, now: number): Changed {
  const name = tidyText(typed, longest.name);
  if (name === undefined) return 'bad-name';
  if (match.status !== 'gathering') return match.status === 'closed' ? 'match-closed' : 'started';
  if (match.seats.some((other) => other.kind !== 'open' && sameName(other.name, name))) return 'name-taken';
  const place = seat ?? match.seats.findIndex(({ kind }) => kind === 'open');
  if (place < 0) return 'full';
  if (match.seats[place]?.kind !== 'open')
    return match.seats.some(({ kind }) => kind === 'open') ? 'seat-taken' : 'full';
  const person: StoredSeat = { kind: 'human', name, credential, present: false, standIn: false };
  return startedWhenFull(seatChanged(match, place, person), now);
}

const seatChanged = (match: StoredMatch, place: Seat, seat: StoredSeat): StoredMatch => ({
  ...match,
  seats: match.seats.map((old, index) => (index === place ? seat : old)),
});

/** Where a credential (hashed) sits; undefined: nowhere. */
export function seatOfCredential(match: StoredMatch, credential: string): Seat | undefined {
  const seat = match.seats.findIndex((one) => one.kind === 'human' && one.credential === credential);
  return seat < 0 ? undefined : seat;
}

/** Whether a page still shows what proves its seat; spectators need nothing. */
export const maySit = (match: StoredMatch, { seat, credential }: Pick<Onlooker, 'seat' | 'credential'>): boolean =>
  seat === undefined || seatOfCredential(match, credential ?? '') === seat;

/** Somebody leaves for good: before the start the seat is open again, later a bot plays under their name. Another host takes over. */
export function left(match: StoredMatch, seat: Seat): Changed {
  const old = match.seats[seat];
  if (old?.kind !== 'human') return 'not-seated';
  const next = match.seats.findIndex((other, index) => other.kind === 'human' && index !== seat);
  const hosted = match.host === seat && next >= 0 ? { ...match, host: next } : match;
  if (match.status === 'gathering') return seatChanged(hosted, seat, { kind: 'open' });
  return seatChanged(hosted, seat, { kind: 'bot', name: old.name, level: 'normal', temperament: 'even' });
}

/** The host starts: bots take the seats still open, without a name: whoever looks is shown one in their language. */
export function startedWithBots(match: StoredMatch, now: number): Changed {
  if (match.status !== 'gathering') return 'started';
  const seats = match.seats.map((seat): StoredSeat =>
    seat.kind === 'open' ? { kind: 'bot', name: '', level: 'normal', temperament: 'even' } : seat,
  );
  return startedWhenFull({ ...match, seats }, now);
}

/**
 * Somebody's page is there, or gone; the same match when nothing is new. One that comes back takes the seat back from the
 * bot, and its decision starts anew, as it does when they come for the first time; where its time ran out, the bot makes that decision first, or nobody's time would end.
 */
export const presence = (match: StoredMatch, seat: Seat, present: boolean, now: number): StoredMatch => {
  const person = match.seats[seat];
  if (person?.kind !== 'human') return match;
  const late = (runsOutAt(match.clock, match.pace, seat) ?? Infinity) <= now;
  const back = present && person.standIn && !late;
  const first = present && !person.present && person.awaySince === undefined && !late;
  if (person.present === present && !back) return match;
  const changed = withSeat(match, seat, ({ awaySince, ...old }) => ({
    ...old,
    present,
    standIn: old.standIn && !back,
    ...(present ? {} : { awaySince: awaySince ?? now }),
  }));
  if (back) return { ...changed, clock: restarted(match.clock, match.pace, seat, now) };
  return first ? { ...changed, clock: begun(match.clock, seat, now) } : changed;
};

/** The same people, with bots where bots were, for another match; each sits by the credential they have. */
export function rematchOf(match: StoredMatch, id: string, now: number): StoredMatch {
  const seats = match.seats.map((seat): StoredSeat => {
    if (seat.kind !== 'human') return seat;
    const { awaySince: _, ...person } = seat;
    return { ...person, present: false, standIn: false };
  });
  const { rematch: _, wakeAt: __, digestAt: ___, ...rest } = match;
  const fresh: StoredMatch = {
    ...rest,
    id,
    revision: 0,
    state: 0,
    chat: 0,
    status: 'gathering',
    rules: rulesVersion,
    digest: '',
    seed: newSecret(),
    seats,
    clock: { waiting: [], banks: [] },
    createdAt: now,
    updatedAt: now,
  };
  return startedWhenFull(fresh, now);
}

/** Whether a seat is somebody's who is said to be away. */
export function isAway(match: StoredMatch, seat: Seat | undefined): seat is Seat {
  const person = seat === undefined ? undefined : match.seats[seat];
  return person?.kind === 'human' && !person.present;
}
