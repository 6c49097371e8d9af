import { availableParallelism } from 'node:os';
import type { SessionRecord } from '../../teaching/session-record';
import { sumUpWhatIf } from '../../teaching/what-if/sum-up-what-if';
import type { WhatIfJob, WhatIfPlayed } from '../../teaching/what-if/what-if-job';
import { whatIfJobs } from '../../teaching/what-if/what-if-jobs';
import type { WhatIf } from '../../teaching/what-if';
import { openThread } from '../threads/thread';

/** Threads on which bots play sessions on; they start with the first question. */
export interface WhatIfPool {
  /** Rejects when the pool is closed. `progress`: jobs done, and how many there are. */
  readonly compute: (record: SessionRecord, progress: (done: number, of: number) => void) => Promise<WhatIf>;
  readonly close: () => Promise<void>;
}

/** A thread for each core: when a class talks about its play, nobody plays. `script`: the built worker. */
export function openWhatIfPool(script: URL): WhatIfPool {
  const threads = Array.from({ length: availableParallelism() }, () => openThread<WhatIfJob, WhatIfPlayed>(script));
  return {
    async compute(record, progress) {
      const jobs = whatIfJobs(record);
      const played: WhatIfPlayed[] = [];
      const queue = jobs.values();
      progress(0, jobs.length);
      await Promise.all(
        threads.map(async ({ ask }) => {
          for (const job of queue) {
            played.push(await ask(job));
            progress(played.length, jobs.length);
          }
        }),
      );
      return sumUpWhatIf(record.rounds.length - 1, played);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
