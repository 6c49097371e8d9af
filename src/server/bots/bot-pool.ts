import { availableParallelism } from 'node:os';
import type { MatchView, Move } from '../../../rules/index';
import type { Bot } from '../../bots/levels';
import { openThread, type Thread } from '../threads/thread';
import type { Question } from './bot-worker';

/** Bots that think on threads of their own. */
export interface BotPool {
  /** A legal move for the seat that views. Rejects when the pool is closed, or the bot fails. */
  readonly think: (view: MatchView, bot: Bot, seed: string) => Promise<Move>;
  readonly close: () => Promise<void>;
}

/** A thread for each core but the server's own. `script`: the built worker. */
export function openBotPool(script: URL): BotPool {
  const threads: readonly Thread<Question, Move>[] = Array.from(
    { length: Math.max(1, availableParallelism() - 1) },
    () => openThread(script),
  );
  return {
    think: (view, bot, seed) => {
      const idlest = threads.reduce((best, other) => (other.waiting() < best.waiting() ? other : best));
      return idlest.ask({ view, bot, seed });
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
