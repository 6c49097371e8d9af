import { contractOf, dataOf, isDataCard } from '../catalogue';
import { companyAt } from '../company';
import { ladderOf } from './investors';
import type { Move } from '../moves';
import type { MatchState } from '../state';
import type { Seat } from '../vocabulary';

/**
 * The fixed policy of a neutral company: sign what pays best, train, build when full, draw data; pitch where it would
 * be backed, and burn ¥1 of plenty.
 */
export function neutralMove(state: MatchState, seat: Seat, moves: readonly Move[]): Move {
  let best: Move = moves[0] ?? { type: 'endTurn' };
  let bestWorth = -1;
  for (const move of moves) {
    const worth = worthOf(state, seat, move);
    if (worth > bestWorth) {
      best = move;
      bestWorth = worth;
    }
  }
  return best;
}

/** Preference of a move in a fixed order of kinds; ties go to the first offered. */
function worthOf(state: MatchState, seat: Seat, move: Move): number {
  const company = companyAt(state, seat);
  switch (move.type) {
    case 'sign':
      return 100 + 10 * contractOf(move.contract).pays - (move.licensor === undefined ? 0 : 5);
    case 'payOverrun':
      return 95;
    case 'finishShelved':
      return 94;
    case 'trainVertical':
      return 90 + company.verticals[move.domain];
    case 'trainFoundation':
      return company.cash >= 2 * (company.foundation + 1) ? 85 : -1;
    case 'build':
      return company.cash >= 6 ? 60 : -1;
    case 'draw':
      return move.deck === 'data' ? 50 + (isDataCard(move.card) ? dataOf(move.card).value : 1.5) : 10;
    case 'pitch':
      return move.card === 'none' && wouldBack(state, seat, move.investor) ? 50 : move.investor === 'none' ? 1 : 0;
    case 'burn':
      return move.amount === (company.cash >= 8 ? 1 : 0) ? 1 : 0;
    case 'capitalCall':
      return company.cash < 3 ? 70 : -1;
    case 'setPrice':
    case 'sellCluster':
    case 'winOver':
    case 'pivot':
      return -1;
    default:
      return 0;
  }
}

function wouldBack(state: MatchState, seat: Seat, investor: string): boolean {
  const slot = state.investors.find(({ id }) => id === investor);
  if (slot === undefined) return false;
  return ladderOf(state, slot).some((rung) => rung.seat === seat && rung.withinCut);
}
