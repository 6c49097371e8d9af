import { proxy, wrap, type Remote } from 'comlink';
import type { MatchView, Move } from '../../rules/index';
import type { Bot } from './levels';
import type { BotWorker } from './worker';

/** Bots that think beside the page. */
export interface Bots {
  /** A legal move for the seat that views; the same for the same view, bot and seed unless its time runs out first. Progress goes from 0 to 1. */
  readonly choose: (view: MatchView, bot: Bot, seed: string, onProgress: (done: number) => void) => Promise<Move>;
  readonly dispose: () => void;
}

/** Starts a worker for bots; it thinks about one move at a time. */
export function createBots(): Bots {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<BotWorker> = wrap<BotWorker>(worker);
  return {
    choose: (view, bot, seed, onProgress) => remote.choose(view, bot, seed, proxy(onProgress)),
    dispose: () => worker.terminate(),
  };
}
