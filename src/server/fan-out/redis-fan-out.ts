import { createClient } from 'redis';

/** Tells other servers that a match moved on, and hears it from them. What is lost is found out by looking once a second. */
export interface FanOut {
  readonly announce: (id: string, revision: number) => void;
  readonly close: () => Promise<void>;
}

const channel = 'hundred-models:moved';

/** Several servers on one PostgreSQL, joined by Redis. Goes on without it while it is away. @throws when it can't be reached at the start */
export async function openRedisFanOut(
  url: string,
  onMoved: (id: string, revision: number) => void,
  report: (error: unknown) => void,
): Promise<FanOut> {
  const publisher = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 3_000, reconnectStrategy: (tries) => Math.min(100 * tries, 2_000) },
  });
  const subscriber = publisher.duplicate();
  let away = false;
  const trouble = (error: unknown): void => {
    // Said once, however often it is tried again.
    if (!away) report(error);
    away = true;
  };
  for (const client of [publisher, subscriber]) {
    client.on('error', trouble);
    client.on('ready', () => (away = false));
  }
  await Promise.all([publisher.connect(), subscriber.connect()]);
  await subscriber.subscribe(channel, (message) => {
    const [id = '', revision] = message.split(' ');
    onMoved(id, Number(revision));
  });
  return {
    announce: (id, revision) => void publisher.publish(channel, `${id} ${revision}`).catch(trouble),
    async close() {
      await Promise.allSettled([publisher.close(), subscriber.close()]);
    },
  };
}

/** One server alone tells nobody. */
export const noFanOut: FanOut = { announce: () => undefined, close: async () => undefined };
