import type { MatchView } from '../../rules/index';
import { botsOf } from './by-rules';
import type { BotTrouble } from './client';
import type { Bot } from './levels';
import { toTheEnd } from './thinking';
import type { BotMove } from './worker';

interface Failing {
  readonly view: MatchView;
  readonly bot: Bot;
  readonly seed: string;
  /** Asks a worker started anew. */
  readonly again: () => Promise<BotMove>;
  /** It was asked in vain before. */
  readonly byThumb: boolean;
  readonly tell: (trouble: BotTrouble) => void;
}

/** The move of a bot whose worker failed: of one started anew, else by rules of thumb. Rejects where there are none for its rules. */
export async function chooseInstead({ view, bot, seed, again, byThumb, tell }: Failing): Promise<BotMove> {
  if (!byThumb)
    try {
      return await again();
    } catch {
      tell('retrying');
    }
  const { ponder } = await botsOf(view);
  // The levels that do not search.
  const level = bot.level === 'easy' ? 'easy' : 'normal';
  const move = toTheEnd(ponder(view, { ...bot, level }, seed));
  tell('by-thumb');
  return { move };
}
