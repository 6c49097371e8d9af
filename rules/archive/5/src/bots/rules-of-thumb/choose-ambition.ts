import type { AmbitionId, Move } from '../../../rules/index';
import type { BotContext } from './bot-context';

/** How often each ambition is within reach of ordinary play. */
const ease: Readonly<Record<AmbitionId, number>> = {
  'three-domains': 6,
  'never-rescued': 6,
  survivor: 5,
  bootstrapper: 5,
  'best-net-revenue': 4,
  'most-users': 4,
  frontier: 4,
  'three-investors': 3,
  kingmaker: 3,
  'asset-light': 3,
  'category-king': 3,
  'two-won-over': 1,
};

/** Keeps the ambition that comes easiest. */
export function chooseAmbition({ view, chance, skill }: BotContext): Move {
  const worth = (move: Move): number =>
    (move.type === 'keepAmbition' ? ease[move.ambition] : 0) + (chance() - 0.5) * skill.noise;
  const ranked = view.legal.map((move) => ({ move, worth: worth(move) })).sort((a, b) => b.worth - a.worth);
  const [best] = ranked;
  if (best === undefined) throw new RangeError('nothing to decide');
  return best.move;
}
