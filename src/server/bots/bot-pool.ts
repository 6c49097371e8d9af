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
  readonly close: () => Promise<void>;
}

/** A thread for each core but the server's own. `script`: the built worker. `elapsed`: ms since some moment. */
export function openBotPool(script: URL, elapsed: () => number): BotPool {
  const threads: readonly Thread<Question, Move>[] = Array.from(
    { length: Math.max(1, availableParallelism() - 1) },
    () => openThread(script),
  );
  const queue = fairQueue(threads.length, elapsed);
  return {
    think: (match, view, bot, seed) =>
      queue(
        match,
        costOf(bot),
        (place) => threads[place]?.ask({ view, bot, seed }) ?? Promise.reject(new Error('no thread')),
      ),
    async close() {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** How long a bot may think, ms; those that don't search hardly do. */
const costOf = ({ level }: Bot): number =>
  level === 'hard' || level === 'expert' ? (tableBudgets[level].ms ?? Infinity) : 0;
