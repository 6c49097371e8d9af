import { createClient } from 'redis';

type RedisClient = ReturnType<typeof createClient>;

/** Redis, which several servers on one database share. They go on without it while it is away. */
export interface Redis {
  /** For everything but listening. */
  readonly client: RedisClient;
  /** Calls `hear` with each message of a channel, from now on. */
  readonly listen: (channel: string, hear: (message: string) => void) => Promise<void>;
  /** Reports trouble, once until Redis is back. */
  readonly trouble: (error: unknown) => void;
  readonly close: () => Promise<void>;
}

/** A Redis that answers nothing for so long is taken to be away, ms; it is asked often enough to know. */
const silentFor = 5_000;

/** Connects to Redis, and again whenever it comes back. @throws when it can't be reached at the start */
export async function openRedis(url: string, report: (error: unknown) => void): Promise<Redis> {
  const socket = { connectTimeout: 3_000, reconnectStrategy: (tries: number) => Math.min(100 * tries, 2_000) };
  const client: RedisClient = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: silentFor / 2,
    socket: { ...socket, socketTimeout: silentFor },
  });
  const subscriber: RedisClient = createClient({ url, disableOfflineQueue: true, socket });
  let away = false;
  const trouble = (error: unknown): void => {
    // Said once, however often it is tried again.
    if (!away) report(error);
    away = true;
  };
  for (const one of [client, subscriber]) {
    one.on('error', trouble);
    one.on('ready', () => (away = false));
  }
  await Promise.all([client.connect(), subscriber.connect()]);
  return {
    client,
    listen: (channel, hear) => subscriber.subscribe(channel, hear),
    trouble,
    async close() {
      await Promise.allSettled([client.close(), subscriber.close()]);
    },
  };
}
