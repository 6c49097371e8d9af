import { Worker } from 'node:worker_threads';
import type { PlayedGame } from './played-game';
import type { GamePlan } from './settings';
import type { Venue } from './tournament';

/** A venue with a thread for each table. */
export interface Threads extends Venue {
  readonly close: () => Promise<void>;
}

/** Starts threads of the lab's worker. */
export function openThreads(workerFile: string, tables: number): Threads {
  const idle = Array.from({ length: tables }, () => new Worker(workerFile));
  const all = [...idle];
  return {
    tables,
    play: async (plan) => {
      const worker = idle.pop();
      if (worker === undefined) throw new RangeError('all tables are taken');
      const game = await askWorker(worker, plan);
      idle.push(worker);
      return game;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

const askWorker = (worker: Worker, plan: GamePlan): Promise<PlayedGame> =>
  new Promise((resolve, reject) => {
    const onMessage = (game: PlayedGame): void => {
      worker.off('error', onError);
      resolve(game);
    };
    const onError = (cause: unknown): void => {
      worker.off('message', onMessage);
      reject(new Error(`game ${plan.index} (seed ${plan.seed}, bots ${plan.botSeed})`, { cause }));
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(plan, []);
  });
