import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { browserHeader } from '../../protocol/limits';
import { Refused } from '../refused';
import type { ServerSettings } from '../settings';

/** Who asks, and how often they failed. Limits count failed tries, never people: a whole school sits behind one address. */
export interface Guard {
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whether a page of this server sent the request, or no page at all. */
  readonly fromHere: (request: IncomingMessage) => boolean;
  /**
   * Does what somebody may try to guess, the wrong guesses counted. Nothing else needs it: ids and credentials have too
   * many letters. @throws Refused 'too-many-tries'
   */
  readonly guess: <T>(request: IncomingMessage, work: () => Promise<T>) => Promise<T>;
  /** The same for what belongs to one person, wherever the guesses come from. @throws Refused 'too-many-tries' */
  readonly guessAbout: <T>(what: string, work: () => Promise<T>) => Promise<T>;
  /** One student who sends answers without end must not keep the class waiting. @throws Refused 'too-many-tries' */
  readonly mayAnswer: (key: string) => Promise<void>;
  /** @throws Refused 'too-many-matches' */
  readonly mayCreate: (request: IncomingMessage) => Promise<void>;
}

/** Answers are saved as they are written: more than anybody types. */
const answersAMinute = 120;
/** Wrong guesses a minute: from one address, from one browser, and about one person. */
const failuresAMinute = { address: 300, browser: 10, person: 10 } as const;

/** `trustProxy`: the last address of X-Forwarded-For is the visitor's, written by our own proxy. */
export function openGuard({
  trustProxy,
  matchesPerMinute,
}: Pick<ServerSettings, 'trustProxy' | 'matchesPerMinute'>): Guard {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const addresses = limiter(failuresAMinute.address);
  const browsers = limiter(failuresAMinute.browser);
  const answers = limiter(answersAMinute);
  const people = limiter(failuresAMinute.person);
  const created = limiter(matchesPerMinute);
  const header = (request: IncomingMessage, name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' ? value.split(',').at(-1)?.trim() : undefined;
  };
  const addressOf = (request: IncomingMessage): string =>
    networkOf((trustProxy ? header(request, 'x-forwarded-for') : undefined) ?? request.socket.remoteAddress ?? '');
  return {
    addressOf,
    fromHere(request) {
      const { origin, host } = request.headers;
      if (origin === undefined) return true;
      const here = (trustProxy ? header(request, 'x-forwarded-host') : undefined) ?? host;
      return URL.canParse(origin) && new URL(origin).host === here;
    },
    async guess(request, work) {
      const address = addressOf(request);
      // Whoever names no browser shares one with all others at that address who don't.
      const browser = `${address} ${/^[\w-]{16,64}$/.exec(header(request, browserHeader) ?? '')?.[0] ?? ''}`;
      return counted(addresses, address, () => counted(browsers, browser, work));
    },
    guessAbout: (what, work) => counted(people, what, work),
    async mayAnswer(key) {
      await answers.consume(key).catch(() => {
        throw new Refused('too-many-tries');
      });
    },
    async mayCreate(request) {
      try {
        await created.consume(addressOf(request));
      } catch {
        throw new Refused('too-many-matches');
      }
    },
  };
}

/** Does something that may fail, counted before it is known to be wrong: many at once are no way around. */
async function counted<T>(limiter: RateLimiterMemory, key: string, work: () => Promise<T>): Promise<T> {
  await limiter.consume(key).catch(() => {
    throw new Refused('too-many-tries');
  });
  const right = await work();
  await limiter.reward(key);
  return right;
}

/** Whoever has one IPv6 address has all of its network: the first 64 bits count. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [front = ''] = address.split('::');
  return [...front.split(':'), '0', '0', '0'].slice(0, 4).join(':');
}
