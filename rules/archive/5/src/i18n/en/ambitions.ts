import type { CardsText } from './card-texts';

/** Secret objectives, judged once, after the last Books. */
export const ambitions: CardsText['ambitions'] = {
  bootstrapper: { name: 'Bootstrapper', text: 'Keep a stake of at least 75% and hold 5 contracts.' },
  'category-king': { name: 'Category king', text: 'Reach vertical 6 in any one domain.' },
  'asset-light': { name: 'Asset-light', text: 'Hold 6 contracts with clusters whose upkeep totals ¥1 at most.' },
  kingmaker: { name: 'Kingmaker', text: 'Earn the most royalties over the whole game, ¥6 at least.' },
  frontier: { name: 'Frontier', text: 'Foundation 5 or more.' },
  'most-users': { name: 'Household name', text: 'Have the most users at the end, 7 at least.' },
  'best-net-revenue': { name: 'Cash engine', text: 'Have the highest net revenue at the end.' },
  'never-rescued': {
    name: 'Never rescued',
    text: 'No rescue round and no bridge loan all game; hold 6 contracts.',
  },
  survivor: { name: 'Survivor', text: 'Net revenue covers your payroll with ¥12 to spare.' },
  'three-domains': { name: 'Three domains', text: 'Hold 5 contracts, from three different domains.' },
  'three-investors': { name: 'Full cap table', text: 'Close deals with four different investors.' },
  'two-won-over': { name: 'Poacher', text: 'Win over two contracts from rivals.' },
};
