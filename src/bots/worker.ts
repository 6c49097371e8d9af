import { expose } from 'comlink';
import type { MatchView, Move } from '../../rules/index';
import { ponder } from './choose';
import type { Bot } from './levels';

const worker = {
  /** Thinks to the end; tells how much is done, 0 to 1, at most ten times. */
  choose(view: MatchView, bot: Bot, seed: string, onProgress: (done: number) => void): Move {
    const thinking = ponder(view, bot, seed);
    let told = 0;
    for (;;) {
      const step = thinking.next();
      if (step.done === true) return step.value;
      if (step.value < told + 0.1) continue;
      told = step.value;
      onProgress(told);
    }
  },
};
export type BotWorker = typeof worker;

expose(worker);
