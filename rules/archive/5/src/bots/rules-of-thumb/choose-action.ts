import { callSum, overrunChips } from '../../../rules/analysis';
import {
  applyMove,
  cloneMatch,
  companyAt,
  type CardId,
  type CompanyView,
  type Deck,
  type MatchState,
  type Move,
} from '../../../rules/index';
import { bestBy } from '../best-by';
import { booksLeft } from './evaluate/horizon';
import { useOfMoney } from './evaluate/use-of-money';
import { handWorth, worthOf } from './evaluate/worth';
import type { BotContext } from './bot-context';

/** The move of a turn that promises the most; ending the turn is worth what stands now. */
export function chooseAction(context: BotContext): Move {
  const { view, chance, skill } = context;
  const now = worthOf(context.state, context.seat, skill);
  return bestBy(
    view.legal,
    (move) => gainOf(context, move, now) + context.leaning(move) + (chance() - 0.5) * skill.noise,
  );
}

/** How much better a move leaves the company, as far as one can see. */
function gainOf(context: BotContext, move: Move, now: number): number {
  switch (move.type) {
    case 'endTurn':
      return 0.05;
    case 'draw':
      return drawGain(context, move);
    case 'discard':
      return handWorth(context.view, ownCompany(context), without(handOf(context), move.card));
    case 'setPrice':
      return priceGain(context, move.price);
    case 'capitalCall':
      return worthAfter(context, move) - now + useOfMoney(ownCompany(context), callSum);
    default:
      return worthAfter(context, move) - now - riskOf(context, move);
  }
}

const worthAfter = (context: BotContext, move: Move): number =>
  worthOf(after(context.state, context.seat, move), context.seat, context.skill);

/** The match after a move; a training run without its overrun, whose mean `riskOf` takes off. */
function after(state: MatchState, seat: number, move: Move): MatchState {
  const copy = cloneMatch(state);
  applyMove(copy, seat, move);
  if (move.type === 'trainFoundation' && copy.turn.stage === 'overrun') {
    companyAt(copy, seat).cash += copy.turn.bill;
    applyMove(copy, seat, { type: 'payOverrun' });
  }
  return copy;
}

function riskOf(context: BotContext, move: Move): number {
  if (move.type !== 'trainFoundation') return 0;
  const company = ownCompany(context);
  const level = company.foundation + 1;
  const mean = overrunChips.reduce<number>((sum, chip) => sum + Math.ceil((chip * level) / 2), 0) / overrunChips.length;
  const worst = level;
  const spare = company.cash - level;
  return company.stake * mean + (spare < worst ? 0.8 : 0);
}

function drawGain(context: BotContext, move: Move & { type: 'draw' }): number {
  const { view } = context;
  if (booksLeft(view) === 1) return 0.02;
  const company = ownCompany(context);
  const hand = handOf(context);
  const held = handWorth(view, company, hand);
  const gain = (card: CardId): number => handWorth(view, company, [...hand, card]) - held;
  const blind = blindGain(context, move.deck, gain);
  const second = view.turn.stage === 'draw' ? 0 : blind * 0.8;
  const first = move.card === 'top' ? blind : gain(move.card);
  return (first + second) * (hand.length > 6 ? 0.5 : 1) * company.stake;
}

/** How many cards of a deck a blind draw is judged by. */
const glimpses = 5;

/** What a blind card promises: the mean over a few cards that could lie there. */
function blindGain({ state }: BotContext, deck: Deck, gain: (card: CardId) => number): number {
  const cards = state.secret.decks[deck].slice(0, glimpses);
  return cards.length === 0 ? 0 : cards.reduce((sum, card) => sum + gain(card), 0) / cards.length;
}

const handOf = ({ state, seat }: BotContext): readonly CardId[] => state.secret.hands[seat] ?? [];

const without = (hand: readonly CardId[], card: CardId): CardId[] => hand.toSpliced(hand.indexOf(card), 1);

/** A licence sells when the own foundation is the best to be had. */
function priceGain({ view, seat }: BotContext, price: number): number {
  const company = ownCompany({ view, seat });
  const leads = view.companies.every((other) => other.seat === seat || other.foundation < company.foundation);
  const wanted = leads && company.foundation > view.openSource + 1 ? 2 : 1;
  return price === wanted ? 0.3 : -1;
}

const ownCompany = ({ view, seat }: Pick<BotContext, 'view' | 'seat'>): CompanyView => companyAt(view, seat);
