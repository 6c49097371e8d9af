import { proxy, wrap, type Remote } from 'comlink';
import type { MatchView, Seat } from '../../rules/index';
import type { Advice, AdvisedMove } from './advice/advise';
import type { Reason } from './advice/reasons';
import type { Bot } from './levels';
import type { ChancesAt, PlayedMatch, TurningPoint } from './review/review';
import type { BotMove, BotWorker } from './worker';

export type { Advice, AdvisedMove, ChancesAt, PlayedMatch, Reason, TurningPoint };

/** Told how much of the thinking is done, 0 to 1. */
type OnProgress = (done: number) => void;

/** Bots that think beside the page. */
export interface Bots {
  /** A legal move for the seat that views; the same for the same view, bot and seed unless its time runs out first. */
  readonly choose: (view: MatchView, bot: Bot, seed: string) => Promise<BotMove>;
  /** What a strong player would do at the seat that views; undefined when it was asked for again meanwhile. */
  readonly advise: (view: MatchView, seed: string, onProgress: OnProgress) => Promise<Advice | undefined>;
  /** How everybody's chance to win went up and down in a finished match. */
  readonly chances: (match: PlayedMatch) => Promise<ChancesAt[]>;
  /** The decisions of a seat that moved its chance to win most, judged by what it could see then. */
  readonly turningPoints: (match: PlayedMatch, seat: Seat, onProgress: OnProgress) => Promise<TurningPoint[]>;
  readonly dispose: () => void;
}

/** Starts a worker for bots; it thinks about one move at a time, and about advice in the gaps. */
export function createBots(): Bots {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const remote: Remote<BotWorker> = wrap<BotWorker>(worker);
  return {
    choose: (view, bot, seed) => remote.choose(view, bot, seed),
    advise: (view, seed, onProgress) => remote.advise(view, seed, proxy(onProgress)),
    chances: (match) => remote.chances(match),
    turningPoints: (match, seat, onProgress) => remote.turningPoints(match, seat, proxy(onProgress)),
    dispose: () => worker.terminate(),
  };
}
