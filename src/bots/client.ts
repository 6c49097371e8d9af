import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { MatchView, Seat } from '../../rules/index';
import type { Advice, AdvisedMove } from './advice/advise';
import type { Reason } from './advice/reasons';
import type { Bot } from './levels';
import type { ChancesAt, PlayedMatch, TurningPoint } from './review/review';
import type { BotMove, BotWorker } from './worker';

export type { Advice, AdvisedMove, ChancesAt, PlayedMatch, Reason, TurningPoint };

/** Told how much of the thinking is done, 0 to 1. */
type OnProgress = (done: number) => void;

/** Why bots do not think as they should: their program is started anew, or rules of thumb move in its place. */
export type BotTrouble = 'retrying' | 'by-thumb';

/** Bots that think beside the page. All but `choose` reject where they can't; asked again, they start anew. */
export interface Bots {
  /**
   * A legal move for the seat that views; the same for the same view, bot and seed unless its time runs out first, or
   * rules of thumb have to move in the bot's place.
   */
  readonly choose: (view: MatchView, bot: Bot, seed: string) => Promise<BotMove>;
  /** What a strong player would do at the seat that views; undefined when it was asked for again meanwhile. */
  readonly advise: (view: MatchView, seed: string, onProgress: OnProgress) => Promise<Advice | undefined>;
  /** How everybody's chance to win went up and down in a finished match. */
  readonly chances: (match: PlayedMatch) => Promise<ChancesAt[]>;
  /** The decisions of a seat that moved its chance to win most, judged by what it could see then. */
  readonly turningPoints: (match: PlayedMatch, seat: Seat, onProgress: OnProgress) => Promise<TurningPoint[]>;
  /** Has bots think again as they should, after trouble. */
  readonly retry: () => void;
  readonly dispose: () => void;
}

/** A worker that runs. */
interface Running {
  readonly remote: Remote<BotWorker>;
  /** Rejects once it can't be loaded, or was ended. */
  readonly ended: Promise<never>;
  readonly end: (why: Error) => void;
}

/** A bot that thinks for so long hangs, ms: none does for more than 3 s by its budget. */
const patience = 20_000;

/** Where not even rules of thumb can be had, all of it is tried again after this long, ms. */
const pause = 4_000;

function loadInstead() {
  const loading = import('./instead');
  // It may never be needed.
  loading.catch(() => undefined);
  return loading;
}

function startWorker(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<BotWorker>(worker);
  const stop = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => {
      // Else the worker and whoever ended it, a whole match, are kept for as long as the page is open.
      remote[releaseProxy]();
      worker.terminate();
      reject(stop.signal.reason as Error);
    });
  });
  // Nobody may be waiting for it.
  ended.catch(() => undefined);
  const end = (why: Error): void => stop.abort(why);
  worker.addEventListener('error', () => end(new Error('bots could not be loaded')));
  return { remote, ended, end };
}

/** Starts a worker for bots; it thinks about one move at a time, and about advice in the gaps. */
export function createBots(onTrouble: (trouble: BotTrouble | undefined) => void = () => undefined): Bots {
  let running: Running | undefined = startWorker();
  let trouble: BotTrouble | undefined;
  let waited: (() => void) | undefined;
  let disposed = false;
  let instead: ReturnType<typeof loadInstead> | undefined;

  function tell(next: BotTrouble | undefined): void {
    if (trouble === next) return;
    trouble = next;
    onTrouble(next);
  }

  /** Has the worker do something; one that fails is ended, and the next question starts another. */
  async function ask<T>(work: (remote: Remote<BotWorker>, end: Running['end']) => Promise<T>): Promise<T> {
    if (disposed) throw new Error('nobody asks any more');
    const used = (running ??= startWorker());
    try {
      return await Promise.race([work(used.remote, used.end), used.ended]);
    } catch (error) {
      used.end(new Error('bots were ended', { cause: error }));
      if (running === used) running = undefined;
      throw error;
    }
  }

  /** As the worker chooses, unless it hangs. */
  const choose = (view: MatchView, bot: Bot, seed: string): Promise<BotMove> =>
    ask(async (remote, end) => {
      const timer = setTimeout(() => end(new Error('a bot hangs')), patience);
      try {
        return await remote.choose(view, bot, seed);
      } finally {
        clearTimeout(timer);
      }
    });

  /** Until it is asked for, or a while has passed. */
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      waited = resolve;
      setTimeout(resolve, pause);
    });

  return {
    async choose(view, bot, seed) {
      // When it is needed there may be no network.
      instead ??= loadInstead();
      const again = async () => {
        const chosen = await choose(view, bot, seed);
        tell(undefined);
        return chosen;
      };
      while (!disposed) {
        try {
          if (trouble !== 'by-thumb') return await again();
        } catch {
          // Nobody is troubled by one failure.
        }
        try {
          const { chooseInstead } = await (instead ??= loadInstead());
          return await chooseInstead({ view, bot, seed, again, byThumb: trouble === 'by-thumb', tell });
        } catch {
          if (!disposed) tell('retrying');
          await wait();
          instead = loadInstead();
        }
      }
      return new Promise(() => undefined);
    },
    advise: (view, seed, onProgress) => ask((remote) => remote.advise(view, seed, proxy(onProgress))),
    chances: (match) => ask((remote) => remote.chances(match)),
    turningPoints: (match, seat, onProgress) => ask((remote) => remote.turningPoints(match, seat, proxy(onProgress))),
    retry() {
      tell('retrying');
      waited?.();
    },
    dispose() {
      disposed = true;
      running?.end(new Error('nobody asks any more'));
    },
  };
}
