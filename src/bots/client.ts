import { wrap, type Remote } from 'comlink';
import type { MatchView, Move } from '../../rules/index';
import type { BotLevel } from './levels';
import type { BotWorker } from './worker';

/** Bots that think beside the page. */
export interface Bots {
  /** A legal move for the seat that views; the same view and seed give the same move. */
  readonly choose: (view: MatchView, level: BotLevel, seed: string) => Promise<Move>;
  readonly dispose: () => void;
}

/** Starts a worker for bots; it thinks about one move at a time. */
export function createBots(): Bots {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<BotWorker> = wrap<BotWorker>(worker);
  return {
    choose: (view, level, seed) => remote.choose(view, level, seed),
    dispose: () => worker.terminate(),
  };
}
