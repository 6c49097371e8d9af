import type { CardSet } from '../../../rules/book/index';
import {
  ambitionCards,
  climates,
  companyCards,
  computeCards,
  fundingCards,
  investorCards,
  newsCards,
  scenarios,
  type FactId,
  type ScenarioId,
} from '../../../rules/index';
import type { CardsText } from '../../i18n/en/card-texts';
import type { RulebookText } from '../../i18n/en/rulebook';
import type { Drawing } from './drawing';

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
export function printedCards(set: CardSet, t: CardsText, words: RulebookText): readonly PrintedCard[] {
  return cardsOf(set, t, words).map(({ id, ...card }) => ({ anchor: `${set}-${id}`, ...card }));
}

function cardsOf(set: CardSet, t: CardsText, words: RulebookText): readonly WithoutAnchor[] {
  switch (set) {
    case 'companies':
      return companyCards.map((card) => ({
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
      return computeCards.map(({ id, copies }) => ({
        ...t.cards[id],
        id,
        art: { kind: 'compute', id },
        kicker: words.copies({ copies }),
      }));
    case 'funding':
      return fundingCards.map((card) => ({
        ...t.cards[card.id],
        id: card.id,
        art: { kind: 'funding', id: card.id.startsWith('larger-cheque') ? 'larger-cheque' : card.id },
        kicker: words.copies(card),
        fact: 'fact' in card ? card.fact : undefined,
      }));
    case 'investors':
      return investorCards.map(({ id, fund, fact }) => ({
        ...t.investors[id],
        id,
        art: { kind: 'investor', id },
        kicker: t.funds[fund],
        fact,
      }));
    case 'news':
      return newsCards.map(({ id, climate, fact }) => ({
        id,
        art: { kind: 'news', id },
        name: t.news[id].headline,
        kicker: t.climateMove(climate),
        text: t.news[id].rule,
        fact,
      }));
    case 'ambitions':
      return ambitionCards.map(({ id, roles }) => ({
        ...t.ambitions[id],
        id,
        art: { kind: 'ambition', id },
        kicker: roles.map((role) => t.roles[role].name).join(', '),
      }));
    case 'climates':
      return climates.map((id) => ({ ...t.climates[id], id, art: { kind: 'climate', id }, kicker: '' }));
    case 'scenarios':
      return scenarios.map(({ id }) => ({
        ...t.scenarios[id],
        id,
        art: { kind: 'news', id: scenarioPictures[id] },
        kicker: words.minutes(t.scenarios[id]),
      }));
  }
}
