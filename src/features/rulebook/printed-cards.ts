import type { CardSet } from '../../../rules/book/index';
import type { FactId, ScenarioId } from '../../../rules/index';
import type { CardsText } from '../../i18n/en/card-texts';
import type { RulebookText } from '../../i18n/en/rulebook';
import type { Drawing } from './drawing';
import type { Edition } from './edition';

/** A card as the book shows it, in words. */
export interface PrintedCard {
  /** Where links lead. */
  readonly anchor: string;
  readonly art: Drawing;
  readonly name: string;
  /** What kind of card it is, or how many there are. */
  readonly kicker: string;
  readonly text: string;
  readonly fact?: FactId;
}

type WithoutAnchor = Omit<PrintedCard, 'anchor'> & { readonly id: string };

const scenarioPictures: Readonly<Record<ScenarioId, string>> = {
  intro: 'act-two',
  standard: 'two-big-rounds',
  'subsidy-war': 'ride-hailing-merger',
  'easy-money': 'easy-money',
  'hundred-models': 'hundred-models',
  'long-winter': 'funding-winter',
  'open-weights': 'open-weights',
};

/** The printed cards of a set, in the deck's order. */
export function printedCards(
  set: CardSet,
  t: CardsText,
  words: RulebookText,
  { cards }: Edition,
): readonly PrintedCard[] {
  return cardsOf(set, t, words, cards).map(({ id, ...card }) => ({ anchor: `${set}-${id}`, ...card }));
}

function cardsOf(set: CardSet, t: CardsText, words: RulebookText, cards: Edition['cards']): readonly WithoutAnchor[] {
  switch (set) {
    case 'companies':
      return cards.companyCards.map((card) => ({
        ...t.companies[card.id],
        id: card.id,
        art: { kind: 'company', id: card.id },
        kicker: [
          t.roles[card.role].name,
          ...('domain' in card ? [t.domains[card.domain].name] : []),
          ...(card.cashBonus === 0 ? [] : [t.cashBonus(card.cashBonus)]),
        ].join(' · '),
      }));
    case 'compute':
      return cards.computeCards.map(({ id, copies }) => ({
        ...t.cards[id],
        id,
        art: { kind: 'compute', id },
        kicker: words.copies({ copies }),
      }));
    case 'funding':
      return cards.fundingCards.map((card) => ({
        ...t.cards[card.id],
        id: card.id,
        art: { kind: 'funding', id: card.id.startsWith('larger-cheque') ? 'larger-cheque' : card.id },
        kicker: words.copies(card),
        fact: 'fact' in card ? card.fact : undefined,
      }));
    case 'investors':
      return cards.investorCards.map(({ id, fund, fact }) => ({
        ...t.investors[id],
        id,
        art: { kind: 'investor', id },
        kicker: t.funds[fund],
        fact,
      }));
    case 'news':
      return cards.newsCards.map(({ id, climate, fact }) => ({
        id,
        art: { kind: 'news', id },
        name: t.news[id].headline,
        kicker: t.climateMove(climate),
        text: t.news[id].rule,
        fact,
      }));
    case 'ambitions':
      return cards.ambitionCards.map(({ id, roles }) => ({
        ...t.ambitions[id],
        id,
        art: { kind: 'ambition', id },
        kicker: roles.map((role) => t.roles[role].name).join(', '),
      }));
    case 'climates':
      return cards.climates.map((id) => ({ ...t.climates[id], id, art: { kind: 'climate', id }, kicker: '' }));
    case 'scenarios':
      return cards.scenarios.map(({ id }) => ({
        ...t.scenarios[id],
        id,
        art: { kind: 'news', id: scenarioPictures[id] },
        kicker: words.minutes(t.scenarios[id]),
      }));
  }
}
