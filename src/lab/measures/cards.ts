import { dataCards } from '../../../rules/analysis';
import { ambitionCards, computeCards, contractCards, fundingCards, type CardId } from '../../../rules/index';
import { wilson } from '../statistics/wilson';
import { proportion, type Measure } from './measure';
import { fairWin, gamesOf, seatsOf, total, type Sample } from './sample';

/** Seats that used a card, for its figure to be judged. */
const enoughSeats = 100;

/** What each card does for those who use it, and how often it is used. */
export function cards(sample: Sample): Measure[] {
  const hand = handCards(sample);
  const judged = hand.filter(({ id, of }) => id.startsWith('card-win.') && of >= enoughSeats);
  return [...widest(judged), ...hand, ...contracts(sample), ...ambitions(sample)];
}

/** Wins of seats that used a card less fair wins, and the part of the cards taken that was used. */
const handCards = (sample: Sample): Measure[] =>
  [...computeCards, ...dataCards, ...fundingCards].flatMap(({ id }) => {
    const seats = seatsOf(sample);
    const users = seats.filter(({ used }) => (used[id] ?? 0) > 0);
    const sum = (counts: 'taken' | 'used'): number => total(seats.map((seat) => countOf(seat[counts], id)));
    return [winsOver(sample, id, users), proportion(`card-use.${id}`, sum('used'), sum('taken'))];
  });

const countOf = (counts: Readonly<Partial<Record<CardId, number>>>, id: CardId): number => counts[id] ?? 0;

/**
 * The same for contracts: used by whoever signed one or won it over, taken when it came up. Not judged: a contract is
 * the fruit of a strong position, a card in hand is not.
 */
function contracts(sample: Sample): Measure[] {
  const games = gamesOf(sample);
  return contractCards.flatMap(({ id }) => {
    const users = seatsOf(sample).filter((seat) => seat.contracts.includes(id));
    const seen = games.filter(({ facts }) => facts.contractsSeen.includes(id));
    const signed = seen.filter(({ facts }) => facts.seats.some((seat) => seat.contracts.includes(id)));
    return [winsOver(sample, id, users), proportion(`card-use.${id}`, signed.length, seen.length)];
  });
}

/** How often an ambition that was kept was met, and the wins of those who kept it. */
const ambitions = (sample: Sample): Measure[] =>
  ambitionCards.flatMap(({ id }) => {
    const keepers = seatsOf(sample).filter(({ ambition }) => ambition?.id === id);
    const met = keepers.filter(({ ambition }) => ambition?.met === true);
    return [
      proportion(`ambition-met.${id}`, met.length, keepers.length),
      { ...winsOver(sample, id, keepers), id: `ambition-win.${id}` },
    ];
  });

/** Wins less fair wins, in points. */
function winsOver(sample: Sample, id: string, users: readonly { readonly win: number }[]): Measure {
  const fair = fairWin(sample);
  const { value, low, high } = wilson(total(users.map(({ win }) => win)), users.length);
  const points = (share: number): number => 100 * (share - fair);
  return {
    id: `card-win.${id}`,
    unit: 'points',
    of: users.length,
    value: points(value),
    low: points(low),
    high: points(high),
  };
}

/** The card whose users win most above fair, and the one whose users win least. */
function widest(judged: readonly Measure[]): Measure[] {
  const ranked = [...judged].sort((a, b) => a.value - b.value);
  const named = (found: Measure | undefined, id: string): Measure[] =>
    found === undefined ? [] : [{ ...found, id, which: found.id.slice('card-win.'.length) }];
  return [...named(ranked.at(-1), 'cards.best'), ...named(ranked[0], 'cards.worst')];
}
