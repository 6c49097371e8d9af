import { deckOf, isDataCard, usersKept } from '../../../../rules/analysis';
import {
  companyAt,
  dataOf,
  domains,
  viewFor,
  type CardId,
  type CompanyView,
  type MatchState,
  type MatchView,
  type Seat,
} from '../../../../rules/index';
import type { Skill } from '../skill';
import { prospects } from './prospects';
import { booksLeft, expectedMultiple } from './horizon';

/** Estimated owners' gain of a seat at the end of the match; ¥100 m. */
export function worthOf(state: MatchState, seat: Seat, skill: Skill): number {
  const view = viewFor(state, seat);
  const company = companyAt(view, seat);
  const books = booksLeft(view);
  const result = company.netRevenue - company.payroll;
  const cash = company.cash + result * books;
  const debt = company.debts.reduce((sum, owed) => sum + owed.sum, 0);
  const { parts } = company;
  const value =
    parts.brand +
    expectedMultiple(view) * company.netRevenue +
    parts.foundation +
    parts.verticals +
    lastingHype(view, company);
  const future = skill.foresight * (prospects(view, company) + handWorth(view, company, ownHand(view, company)));
  return (
    company.stake * (value + cash - debt + future) - company.capital - skill.caution * distress(company, result, books)
  );
}

const ownHand = (view: MatchView, company: CompanyView): readonly CardId[] =>
  view.privates.find(({ seat }) => seat === company.seat)?.hand ?? [];

/** Users drift away; what is left of them at the end counts. */
function lastingHype(view: MatchView, company: CompanyView): number {
  const kept = usersKept(Math.min(3, booksLeft(view) - 1));
  return (company.users / 10) * kept * 1.2;
}

/** What a hand promises: half-full stores of data, the next cluster, a term sheet for the next pitch. */
export function handWorth(view: MatchView, company: CompanyView, hand: readonly CardId[]): number {
  if (booksLeft(view) === 1) return 0;
  const data = hand.filter((card) => isDataCard(card)).map((card) => dataOf(card));
  const total = data.reduce((sum, card) => sum + card.value, 0);
  const next = company.foundation + 1;
  const room = Math.min(1, Math.max(0, company.capacity.total - company.capacity.contracts) / next);
  const foundation = Math.min(1, total / next) * (company.role === 'giant' ? 1.6 + 3 * room : 0.5);
  const verticals = domains.map((domain) => {
    const held = data.reduce(
      (sum, card) => sum + (card.domain === domain || card.domain === 'any' ? card.value : 0),
      0,
    );
    const level = company.verticals[domain];
    return Math.min(1, held / (level + 1)) * (level > 0 ? 2.2 : 1.1);
  });
  verticals.sort((a, b) => b - a);
  const clusters = hand.filter((card) => deckOf(card) === 'compute');
  const funding = hand.filter((card) => deckOf(card) === 'funding').length;
  return (
    foundation +
    (verticals[0] ?? 0) +
    0.4 * (verticals[1] ?? 0) +
    0.08 * total +
    computeWorth(company, clusters) +
    Math.min(2, funding) * (company.cash < 8 ? 0.6 : 0.35)
  );
}

/** Room is worth most to whoever has none left. */
function computeWorth(company: CompanyView, clusters: readonly CardId[]): number {
  if (clusters.length === 0) return 0;
  const spare = company.capacity.total - company.capacity.contracts;
  const lasting = clusters.some((card) => card !== 'cloud-rental');
  return (spare <= 0 ? 1.5 : spare === 1 ? 0.9 : 0.4) * (lasting ? 1 : 0.5) + 0.1 * clusters.length;
}

/** A rescue round costs a tenth of the stake or more: fear it in time. */
function distress(company: CompanyView, result: number, books: number): number {
  const horizon = Math.min(2, books);
  const due = company.debts.reduce((sum, owed) => sum + owed.sum, 0);
  const low = company.cash + result * horizon - due * 0.5;
  const immediate = company.cash + result;
  return (low < 1 ? Math.min(6, (1 - low) * 0.9) : 0) + (immediate < 0 ? 4 + company.valuation * 0.06 : 0);
}
