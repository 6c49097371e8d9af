import {
  applyMove,
  callSum,
  cloneMatch,
  overrunChips,
  type CardId,
  type Deck,
  type MatchState,
  type Move,
} from '../../../rules/index';
import { bestBy } from '../best-by';
import { booksLeft } from './evaluate/horizon';
import { useOfMoney } from './evaluate/use-of-money';
import { handWorth, worthOf } from './evaluate/worth';
import type { Mind } from './mind';

/** The move of a turn that promises the most; ending the turn is worth what stands now. */
export function chooseAction(mind: Mind): Move {
  const { view, chance, care } = mind;
  const now = worthOf(mind.state, mind.seat, care);
  return bestBy(view.legal, (move) => gainOf(mind, move, now) + mind.leaning(move) + (chance() - 0.5) * care.noise);
}

/** How much better a move leaves the company, as far as one can see. */
function gainOf(mind: Mind, move: Move, now: number): number {
  switch (move.type) {
    case 'endTurn':
      return 0.05;
    case 'draw':
      return drawGain(mind, move);
    case 'discard':
      return handWorth(mind.view, ownCompany(mind), without(handOf(mind), move.card));
    case 'setPrice':
      return priceGain(mind, move.price);
    case 'capitalCall':
      return worthAfter(mind, move) - now + useOfMoney(ownCompany(mind), callSum);
    default:
      return worthAfter(mind, move) - now - riskOf(mind, move);
  }
}

const worthAfter = (mind: Mind, move: Move): number =>
  worthOf(after(mind.state, mind.seat, move), mind.seat, mind.care);

/** The match after a move; a training run without its overrun, whose mean `riskOf` takes off. */
function after(state: MatchState, seat: number, move: Move): MatchState {
  const copy = cloneMatch(state);
  applyMove(copy, seat, move);
  if (move.type === 'trainFoundation' && copy.turn.stage === 'overrun') {
    const company = copy.companies[seat];
    if (company !== undefined) {
      company.cash += copy.turn.bill;
      applyMove(copy, seat, { type: 'payOverrun' });
    }
  }
  return copy;
}

function riskOf(mind: Mind, move: Move): number {
  if (move.type !== 'trainFoundation') return 0;
  const company = ownCompany(mind);
  const level = company.foundation + 1;
  const mean = overrunChips.reduce<number>((sum, chip) => sum + Math.ceil((chip * level) / 2), 0) / overrunChips.length;
  const worst = level;
  const spare = company.cash - level;
  return company.stake * mean + (spare < worst ? 0.8 : 0);
}

function drawGain(mind: Mind, move: Move & { type: 'draw' }): number {
  const { view } = mind;
  if (booksLeft(view) === 1) return 0.02;
  const company = ownCompany(mind);
  const hand = handOf(mind);
  const held = handWorth(view, company, hand);
  const gain = (card: CardId): number => handWorth(view, company, [...hand, card]) - held;
  const blind = blindGain(mind, move.deck, gain);
  const second = view.turn.stage === 'draw' ? 0 : blind * 0.8;
  const first = move.card === 'top' ? blind : gain(move.card);
  return (first + second) * (hand.length > 6 ? 0.5 : 1) * company.stake;
}

/** How many cards of a deck a blind draw is judged by. */
const glimpses = 5;

/** What a blind card promises: the mean over a few cards that could lie there. */
function blindGain({ state }: Mind, deck: Deck, gain: (card: CardId) => number): number {
  const cards = state.secret.decks[deck].slice(0, glimpses);
  return cards.length === 0 ? 0 : cards.reduce((sum, card) => sum + gain(card), 0) / cards.length;
}

const handOf = ({ state, seat }: Mind): readonly CardId[] => state.secret.hands[seat] ?? [];

const without = (hand: readonly CardId[], card: CardId): CardId[] => hand.toSpliced(hand.indexOf(card), 1);

/** A licence sells when the own foundation is the best to be had. */
function priceGain({ view, seat }: Mind, price: number): number {
  const company = ownCompany({ view, seat });
  const leads = view.companies.every((other) => other.seat === seat || other.foundation < company.foundation);
  const wanted = leads && company.foundation > view.openSource + 1 ? 2 : 1;
  return price === wanted ? 0.3 : -1;
}

function ownCompany({ view, seat }: Pick<Mind, 'view' | 'seat'>): Mind['view']['companies'][number] {
  const company = view.companies[seat];
  if (company === undefined) throw new RangeError(`no company at seat ${seat}`);
  return company;
}
