import { contractOf, investorOf, type CompanyView, type MatchView, type Move } from '../../rules/index';
import type { Temperament } from './levels';

/** What a temperament adds to the worth of a move, as a bot at this view's seat sees it; owners' gain in ¥100 m. */
export type Leaning = (view: MatchView, move: Move) => number;

/** Founders believe in their models, burners in growth, bootstrappers in customers, and the herd in whoever leads. */
export const leanings: Readonly<Record<Temperament, Leaning>> = {
  even: () => 0,
  founder: (_, move) => {
    switch (move.type) {
      case 'trainFoundation':
        return 4;
      case 'trainVertical':
      case 'finishShelved':
        return 2;
      case 'pitch':
        return move.investor === 'none' ? 0 : -1;
      default:
        return 0;
    }
  },
  burner: (_, move) => {
    switch (move.type) {
      case 'burn':
        return 1.2 * Math.min(move.amount, 5);
      case 'pitch':
        return move.investor === 'none' ? 0 : 2;
      case 'capitalCall':
        return 2;
      default:
        return 0;
    }
  },
  bootstrapper: (_, move) => {
    switch (move.type) {
      case 'burn':
        return -1.5 * move.amount;
      case 'pitch':
        return move.investor === 'none' && move.card !== 'bridge-loan' ? 0 : -5;
      case 'capitalCall':
        return -5;
      case 'sign':
        return 1.5;
      default:
        return 0;
    }
  },
  'herd-follower': followLeader,
};

/** Does what the most valuable rival is known for, and pitches where leaders are backed. */
function followLeader(view: MatchView, move: Move): number {
  const leader = leaderOf(view);
  if (leader === undefined) return 0;
  switch (move.type) {
    case 'trainFoundation':
      return leader.foundation >= bestVertical(leader) ? 3 : -1;
    case 'trainVertical':
      return leader.verticals[move.domain] > 0 ? 2 : -1;
    case 'sign':
      return leader.contracts.some(({ id }) => contractOf(id).domain === contractOf(move.contract).domain) ? 2 : 0;
    case 'pitch': {
      if (move.investor === 'none') return 0;
      const { measure } = investorOf(move.investor);
      return measure === 'valuation' || measure === 'backers' ? 2 : 0.5;
    }
    case 'burn':
      return leader.burned > 2 * view.quarter ? 0.7 * Math.min(move.amount, 4) : 0;
    default:
      return 0;
  }
}

function leaderOf(view: MatchView): CompanyView | undefined {
  const rivals = view.companies.filter(({ seat }) => seat !== view.viewer);
  return rivals.sort((a, b) => b.valuation - a.valuation)[0];
}

const bestVertical = ({ verticals }: CompanyView): number => Math.max(...Object.values(verticals));
