import { applyListed, overrunChips } from '../../../rules/analysis';
import {
  cloneMatch,
  companyAt,
  type CardId,
  type MatchState,
  type Move,
  type MoveOf,
  type Seat,
} from '../../../rules/index';
import { bestBy } from '../best-by';
import { actionsLeft } from '../evaluation/features';
import { evaluate, evaluationOf, type Evaluation } from '../evaluation/evaluation';
import { standingsOf, type Standings } from '../evaluation/standings';
import { quickBurn, quickPitch } from './quick-envelope';

/** The move with the best evaluation one step ahead; judgements are off by up to `noise` owners' gain. Looks at no card that a player would not see. */
export function quickMove(
  state: MatchState,
  seat: Seat,
  moves: readonly Move[],
  chance: () => number,
  noise: number,
): Move {
  const [first] = moves;
  if (first === undefined) throw new RangeError('nothing to decide');
  if (moves.length === 1) return first;
  if (first.type === 'pitch') return quickPitch(state, seat, moves, chance, noise);
  if (first.type === 'burn') return quickBurn(state, seat, moves, chance, noise);
  const scoreMove = moveScorer(state, seat, chance);
  return bestBy(moves, (move) => scoreMove(move) + (noise > 0 ? (chance() - 0.5) * noise : 0));
}

/** Tells the estimated owners' gain after each move of a turn. */
export function moveScorer(state: MatchState, seat: Seat, chance: () => number): (move: Move) => number {
  const standings = standingsOf(state);
  const now = evaluationOf(state, seat, standings);
  const hand = state.secret.hands[seat] ?? [];
  const actions = actionsLeft(state, seat);
  return (move) => {
    switch (move.type) {
      case 'draw':
        return scoreDraw(state, now, hand, actions - 0.5, move, chance);
      case 'endTurn':
        return now.with(hand, 0);
      case 'discard':
        return now.with(hand.toSpliced(hand.indexOf(move.card), 1), actions);
      case 'setPrice':
        return now.with(hand, actions) + priceGain(state, seat, move.price);
      default:
        return scoreAfter(state, seat, move, standings);
    }
  };
}

function scoreAfter(state: MatchState, seat: Seat, move: Move, before: Standings): number {
  const later = after(state, seat, move);
  return evaluate(later, seat, reachesRivals(move) ? standingsOf(later) : before);
}

/** Whether a move changes how rivals stand. */
const reachesRivals = (move: Move): boolean =>
  move.type === 'winOver' || (move.type === 'sign' && move.licensor !== undefined);

/** The match after a move; a training run with the overrun that is to be expected. */
export function after(state: MatchState, seat: Seat, move: Move): MatchState {
  const copy = cloneMatch(state);
  applyListed(copy, seat, move);
  if (move.type === 'trainFoundation') {
    const company = companyAt(copy, seat);
    if (copy.turn.stage !== 'overrun') company.foundation -= 1;
    copy.turn.stage = 'overrun';
    copy.turn.bill = meanChip * (company.foundation + 1);
  }
  return copy;
}

const meanChip = overrunChips.reduce<number>((sum, chip) => sum + chip / 2, 0) / overrunChips.length + 0.1;

/** How many cards of a deck a blind draw is judged by. */
const glimpses = 3;

function scoreDraw(
  state: MatchState,
  now: Evaluation,
  hand: readonly CardId[],
  actions: number,
  move: MoveOf<'draw'>,
  chance: () => number,
): number {
  if (move.card !== 'top') return now.with([...hand, move.card], actions);
  const deck = state.secret.decks[move.deck];
  let worth = 0;
  for (let glimpse = 0; glimpse < glimpses; glimpse++) {
    const card = deck[Math.floor(chance() * deck.length)];
    worth += now.with(card === undefined ? hand : [...hand, card], actions) / glimpses;
  }
  return worth;
}

/** A licence sells when the own foundation is the best to be had. */
function priceGain(state: MatchState, seat: Seat, price: number): number {
  const own = companyAt(state, seat).foundation;
  const leads = state.companies.every((other, place) => place === seat || other.foundation < own);
  return price === (leads ? 2 : 1) ? 0.01 : -1;
}
