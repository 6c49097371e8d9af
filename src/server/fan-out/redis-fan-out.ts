import type { Redis } from './redis-client';

/** Tells other servers that a match moved on. What is lost is found out by looking once a second. */
export type Announce = (id: string, revision: number) => void;

const channel = 'hundred-models:moved';

/** Joins this server to the others by Redis: `onMoved` hears of the matches they move. */
export function joinFanOut(
  { client, listen, trouble }: Redis,
  onMoved: (id: string, revision: number) => void,
): Announce {
  listen(channel, (message) => {
    // What newer servers may say besides is not for this one.
    const [, id, revision] = /^(\S+) (\d+)$/.exec(message) ?? [];
    if (id !== undefined) onMoved(id, Number(revision));
  });
  return (id, revision) => void client.publish(channel, `${id} ${revision}`).catch(trouble);
}
