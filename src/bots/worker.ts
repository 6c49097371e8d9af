import { expose } from 'comlink';
import type { MatchView, Move, Seat } from '../../rules/index';
import type { Advice } from './advice/advise';
import type { PublicPart } from './advice/parts';
import type { Reason } from './advice/reasons';
import { botsOf } from './by-rules';
import type { ChancesAt, PlayedMatch, TurningPoint } from './review/review';
import type { Bot } from './levels';
import { toTheEnd } from './thinking';

/** A bot's move. */
export interface BotMove {
  readonly move: Move;
  /** What everybody sees to speak for it, the weightiest first; absent where nothing may be told. */
  readonly why?: readonly Reason<PublicPart>[];
}

/** Told how much of the thinking is done, 0 to 1. */
type OnProgress = (done: number) => void;

/** How long advice thinks before it lets bots have their turn and looks whether it is still wanted, in ms. */
const patience = 30;

/** Counts the times advice was asked for: the latest is given, older thinking stops. */
let asked = 0;

const worker = {
  /** Thinks to the end. */
  async choose(view: MatchView, bot: Bot, seed: string): Promise<BotMove> {
    const { ponder, explain } = await botsOf(view);
    const move = toTheEnd(ponder(view, bot, seed));
    return { move, why: typeof view.viewer === 'number' ? explain(view, view.viewer, move) : undefined };
  },
  /** How everybody's chance to win went up and down in a match. */
  chances: async (match: PlayedMatch): Promise<ChancesAt[]> => (await botsOf(match)).chancesAlong(match),
  /** The decisions of a seat that moved its chance most; tells how much is done at most ten times. */
  turningPoints: async (match: PlayedMatch, seat: Seat, onProgress: OnProgress): Promise<TurningPoint[]> =>
    toTheEnd((await botsOf(match)).turningPoints(match, seat), inTenths(onProgress)),
  /** What a strong player would do; undefined when it was asked for again meanwhile. */
  async advise(view: MatchView, seed: string, onProgress: OnProgress): Promise<Advice | undefined> {
    asked += 1;
    const request = asked;
    const thinking = (await botsOf(view)).advise(view, seed);
    const tell = inTenths(onProgress);
    let looked = performance.now();
    for (;;) {
      const step = thinking.next();
      if (step.done === true) return step.value;
      tell(step.value);
      if (performance.now() - looked < patience) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (request !== asked) return undefined;
      looked = performance.now();
    }
  },
};
export type BotWorker = typeof worker;

function inTenths(onProgress: OnProgress): OnProgress {
  let told = 0;
  return (done) => {
    if (done < told + 0.1) return;
    told = done;
    onProgress(told);
  };
}

expose(worker);
