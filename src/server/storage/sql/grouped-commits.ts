import { StoreTrouble } from '../match-store';
import type { Commit } from '../documents/stored-match';

interface Waiting {
  readonly commit: Commit;
  readonly done: (written: boolean) => void;
  readonly failed: (error: Error) => void;
}

/** Writes steps in one transaction; which of them were written. */
export type WriteGroup = (commits: readonly Commit[]) => Promise<readonly boolean[]>;

const largestGroup = 200;

/**
 * Writes steps of matches, `lanes` groups at a time; those that come while the disk is busy share the next transaction, and so its wait for the
 * disk. Resolves when the step is on disk; false when its revision was taken.
 */
export function groupedCommits(write: WriteGroup, lanes: number): (commit: Commit) => Promise<boolean> {
  let queue: Waiting[] = [];
  let busy = 0;

  async function writeGroups(): Promise<void> {
    busy++;
    while (queue.length > 0) {
      const group = queue.slice(0, largestGroup);
      queue = queue.slice(largestGroup);
      try {
        const written = await write(group.map(({ commit }) => commit));
        group.forEach(({ done }, i) => done(written[i] === true));
      } catch (error) {
        const trouble = new StoreTrouble(String(error), { cause: error });
        for (const { failed } of group) failed(trouble);
      }
    }
    busy--;
  }

  return (commit) =>
    new Promise((done, failed) => {
      queue.push({ commit, done, failed });
      // After this turn of the event loop, so that its other commits come along.
      if (busy < lanes) setImmediate(() => (queue.length > 0 && busy < lanes ? void writeGroups() : undefined));
    });
}
