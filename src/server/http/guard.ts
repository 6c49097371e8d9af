import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { browserHeader } from '../../protocol/limits';
import { ApiRefusal } from '../api-refusal';
import type { LimitKind } from '../limit-kinds';
import type { Redis } from '../fan-out/redis-client';
import type { ClassError } from '../../protocol/session';
import { inTurn, turnstile, type Turn, type TurnstileRate } from './turnstile';
import { hashOf } from '../matches/secrets';
import type { ServerSettings } from '../settings';
import { liesIn } from './networks';

/** Who asks, and how often they failed. Limits count failed tries, never people: a whole school sits behind one address. */
export interface Guard {
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whether a page of this server sent the request, or no page at all. */
  readonly isSameOrigin: (request: IncomingMessage) => boolean;
  /**
   * Does what somebody may try to guess, the wrong guesses counted: a browser that made too many has to wait; one that did
   * not is refused nothing for what others at its address did, but takes its turn with them. Nothing else needs it: ids and
   * credentials have too many letters. `about`: guesses about one student of a session, and about all of its students, are
   * counted too, wherever they come from. @throws ApiRefusal 'too-many-tries'
   */
  readonly limitGuesses: <T>(
    request: IncomingMessage,
    work: () => Promise<T>,
    about?: { readonly session: string; readonly student: string },
  ) => Promise<T>;
  /** One student who sends answers without end must not keep the class waiting. @throws ApiRefusal 'too-many-tries' */
  readonly mayAnswer: (key: string) => Promise<void>;
  /** @throws ApiRefusal 'too-many-matches' */
  readonly mayCreate: (request: IncomingMessage) => Promise<void>;
}

/** Answers are saved as they are written: more than anybody types. */
const answersAMinute = 120;
/** Wrong guesses of one browser a minute. */
const guessesAMinute = 10;
/** Wrong guesses from one address, and about one session and one student, wherever they come from. */
export const guessRates = {
  address: { burst: 300, perSecond: 10 },
  session: { burst: 300, perSecond: 5 },
  student: { burst: 60, perSecond: 1 },
} as const satisfies Readonly<Record<string, TurnstileRate>>;

type GuardSettings = Pick<ServerSettings, 'proxies' | 'origin' | 'matchesPerMinute' | 'database'>;

/**
 * From one of `proxies` the last address of X-Forwarded-For is the visitor's, and X-Forwarded-Host what they asked for.
 * `onForeign` hears of pages of other origins than the host they ask, `onLimit` of each limit that was hit.
 */
export function openGuard(
  { proxies, origin: ours, matchesPerMinute, database }: GuardSettings,
  elapsed: () => number,
  redis: Redis['client'] | undefined,
  onForeign: (origin: string, host: string) => void,
  onLimit: (kind: LimitKind) => void,
): Guard {
  const limiter = limitersOf(database, redis);
  const browsers = limiter('browsers', guessesAMinute);
  const answers = limiter('answers', answersAMinute);
  const bounded = (by: keyof typeof guessRates, kind: LimitKind): ((key: string) => Turn) =>
    turnstile(guessRates[by], elapsed, () => onLimit(kind));
  const addresses = bounded('address', 'guesses-from-address');
  const sessions = bounded('session', 'guesses-about-session');
  const students = bounded('student', 'guesses-about-student');
  const refuse = (kind: LimitKind, code: ClassError): never => {
    onLimit(kind);
    throw new ApiRefusal(code);
  };
  const created = limiter('created', matchesPerMinute);
  const header = (request: IncomingMessage, name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value.split(',').at(-1)?.trim() : undefined;
  };
  const isProxy = liesIn(proxies);
  const forwarded = (request: IncomingMessage, name: 'for' | 'host'): string | undefined =>
    isProxy(request.socket.remoteAddress ?? '') ? header(request, `x-forwarded-${name}`) : undefined;
  const addressOf = (request: IncomingMessage): string =>
    networkOf(forwarded(request, 'for') ?? request.socket.remoteAddress ?? '');
  return {
    addressOf,
    isSameOrigin(request) {
      const { origin, host } = request.headers;
      if (origin === undefined) return true;
      const here = forwarded(request, 'host') ?? host ?? '';
      if (origin === ours || isOf(origin, here)) return true;
      onForeign(origin, here);
      return false;
    },
    async limitGuesses(request, work, about) {
      const address = addressOf(request);
      // Whoever names no browser shares one with all others at that address who don't.
      const browser = `${address} ${/^[\w-]{16,64}$/.exec(header(request, browserHeader) ?? '')?.[0] ?? ''}`;
      const turns = [
        addresses(address),
        ...(about === undefined ? [] : [sessions(about.session), students(`${about.session} ${about.student}`)]),
      ];
      return counted(
        browsers,
        browser,
        () => inTurn(turns, isWrongGuess, work),
        () => refuse('guesses', 'too-many-tries'),
      );
    },
    async mayAnswer(key) {
      await answers.consume(key).catch(() => refuse('answers', 'too-many-tries'));
    },
    async mayCreate(request) {
      await created.consume(addressOf(request)).catch(() => refuse('tables', 'too-many-matches'));
    },
  };
}

/** Whether an origin is that of a host, as a request names it: with the usual port or without, in letters of any case. */
function isOf(origin: string, host: string): boolean {
  if (!URL.canParse(origin) || !/^[\w.:[\]-]+$/.test(host)) return false;
  const { protocol, host: named } = new URL(origin);
  const here = `${protocol}//${host}`;
  return named !== '' && URL.canParse(here) && new URL(here).host === named;
}

/** Counts by a key; `consume` rejects when the key has used all it may. */
interface Limiter {
  readonly consume: (key: string) => Promise<unknown>;
  readonly reward: (key: string) => Promise<unknown>;
}

/** Makes limits of so many points a minute. Servers joined by Redis count together; without it each counts by itself. */
function limitersOf(
  database: ServerSettings['database'],
  redis: Redis['client'] | undefined,
): (name: string, points: number) => Limiter {
  const alone = (points: number): RateLimiterMemory => new RateLimiterMemory({ points, duration: 60 });
  if (redis === undefined) return (_, points) => alone(points);
  // Servers of other databases may use the same Redis.
  const group = 'postgres' in database ? new URL(database.postgres).pathname : '';
  return (name, points) => {
    const together = new RateLimiterRedis({
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `hundred-models:limits${group}:${name}`,
      points,
      duration: 60,
      insuranceLimiter: alone(points),
    });
    // Addresses, names and keys of people are not for others to read.
    return {
      consume: (key) => together.consume(hashOf(key)),
      reward: (key) => together.reward(hashOf(key)),
    };
  };
}

/** Does something that may fail, counted before it is known to be wrong: many at once are no way around. */
async function counted<T>(limiter: Limiter, key: string, work: () => Promise<T>, refuse: () => never): Promise<T> {
  await limiter.consume(key).catch(refuse);
  let wrong = false;
  try {
    return await work();
  } catch (error) {
    wrong = isWrongGuess(error);
    throw error;
  } finally {
    if (!wrong) await limiter.reward(key);
  }
}

/** Whether it says that a code is not what was typed. */
const isWrongGuess = (error: unknown): boolean =>
  error instanceof ApiRefusal && (error.code === 'unknown-code' || error.code === 'wrong-personal-code');

/** Whoever has one IPv6 address has all of its network: the first 64 bits count. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [front = ''] = address.split('::');
  return [...front.split(':'), '0', '0', '0'].slice(0, 4).join(':');
}
