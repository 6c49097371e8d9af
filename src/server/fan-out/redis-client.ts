import { createClient } from 'redis';

type RedisClient = ReturnType<typeof createClient>;

/** Redis, which several servers on one database share. They go on without it while it is away. */
export interface Redis {
  /** For everything but listening. */
  readonly client: RedisClient;
  /** Calls `hear` with each message of a channel, as soon as Redis is there. */
  readonly listen: (channel: string, hear: (message: string) => void) => void;
  /** Reports trouble, once until Redis is back. */
  readonly trouble: (error: unknown) => void;
  readonly close: () => Promise<void>;
}

/** A Redis that answers nothing for so long is taken to be away, ms; it is asked often enough to know. */
const silentFor = 5_000;

/** Connects to Redis, at once or whenever it comes; resolves when it is known to be there or away. `onBack` hears when it is there again. */
export async function openRedis(url: string, report: (error: unknown) => void, onBack: () => void): Promise<Redis> {
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
    if (!away) report(new Error(`Redis is away; this server goes on without it: ${String(error)}`, { cause: error }));
    away = true;
  };
  for (const one of [client, subscriber]) {
    one.on('error', trouble);
    one.on('ready', () => {
      if (away && client.isReady && subscriber.isReady) {
        away = false;
        onBack();
      }
    });
  }
  const connected = Promise.all([client, subscriber].map((one) => one.connect().catch(trouble)));
  await Promise.race([connected, new Promise((done) => client.once('error', done))]);
  return {
    client,
    listen(channel, hear) {
      const subscribe = (): void => void subscriber.subscribe(channel, hear).catch(trouble);
      if (subscriber.isReady) subscribe();
      else subscriber.once('ready', subscribe);
    },
    trouble,
    async close() {
      await Promise.allSettled([client.close(), subscriber.close()]);
    },
  };
}
