import { availableParallelism } from 'node:os';
import type { MatchView, Move } from '../../../rules/index';
import { tableBudgets, type Bot } from '../../bots/levels';
import { openThread, type Thread } from '../threads/thread';
import type { Question } from './bot-worker';
import { fairQueue, type Waiter } from './fair-queue';

/** Bots that think on threads of their own, shared fairly between the networks people come from, and between matches; those with people there go first. */
export interface BotPool {
  /** A legal move for the seat that views. Rejects when the pool is closed, or the bot fails. */
  readonly think: (match: Waiter, view: MatchView, bot: Bot, seed: string) => Promise<Move>;
  /** Decisions that wait for a thread. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

/**
 * A thread for each core but the server's own. `script`: the built worker. `elapsed`: ms since some moment. `onTurn` hears how
 * long each waited for a thread, ms.
 */
export function openBotPool(script: URL, elapsed: () => number, onTurn: (waited: number) => void): BotPool {
  const threads: readonly Thread<Question, Move>[] = Array.from(
    { length: Math.max(1, availableParallelism() - 1) },
    () => openThread(script),
  );
  const queue = fairQueue(threads.length, elapsed);
  const waiting = new Set<symbol>();
  return {
    think(match, view, bot, seed) {
      const asked = elapsed();
      const own = Symbol();
      waiting.add(own);
      return queue(match, costOf(bot), (place) => {
        waiting.delete(own);
        onTurn(elapsed() - asked);
        return threads[place]?.ask({ view, bot, seed }) ?? Promise.reject(new Error('no thread'));
      }).finally(() => waiting.delete(own));
    },
    waiting: () => waiting.size,
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** How long a bot may think, ms; those that don't search hardly do. */
const costOf = ({ level }: Bot): number =>
  level === 'hard' || level === 'expert' ? (tableBudgets[level].ms ?? Infinity) : 0;
