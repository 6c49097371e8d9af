import { preview, type CompanyView, type MatchView, type Move, type MoveOf } from '../../../rules/index';
import { bestBy } from '../best-by';
import { booksLeft, expectedMultiple } from './evaluate/horizon';
import { useOfMoney } from './evaluate/use-of-money';
import type { Mind } from './mind';

/** Whom to pitch to, with which card, or how much to burn: whichever the envelope asks for now. */
export function chooseInBoardroom(mind: Mind): Move {
  const { view, chance, care } = mind;
  const company = view.companies[mind.seat];
  return bestBy(view.legal, (move) =>
    company === undefined ? 0 : gainOf(mind, company, move) + mind.leaning(move) + (chance() - 0.5) * 0.4 * care.noise,
  );
}

function gainOf(mind: Mind, company: CompanyView, move: Move): number {
  if (move.type === 'pitch') return pitchGain(mind, company, move);
  if (move.type === 'burn') return burnGain(mind, company, move.amount);
  return 0;
}

/** Money helps a company that lacks it; the slice it costs takes part of all that is still to be built. */
function pitchGain({ view }: Mind, company: CompanyView, move: MoveOf<'pitch'>): number {
  const later = booksLeft(view) - 1;
  const { deal } = preview(view, move);
  if (deal === undefined) return move.card === 'none' ? 0 : aloneGain(view, company, move.card);
  if (!deal.withinCut) return -0.5;
  const growth = later * (3 + 0.06 * company.valuation);
  const slice = 1 - deal.stakeAfter / company.stake;
  const fair = 1 - deal.preMoney / (deal.preMoney + deal.amount);
  const bargain = (fair - slice) * (company.valuation + company.cash + deal.amount) * company.stake;
  const use = Math.min(later, 2) * useOfMoney(company, deal.cash);
  const cardCost = move.card === 'none' ? 0 : 0.4;
  return chanceOfChair(view, company) * (use - slice * growth * company.stake + bargain) - cardCost;
}

/** Of those backed, the highest valuations get the chairs. */
function chanceOfChair(view: MatchView, company: CompanyView): number {
  const richer = view.companies.filter(
    ({ valuation, seat }) => seat !== company.seat && valuation > company.valuation,
  ).length;
  return richer < view.climate.cut ? 0.95 : Math.max(0.25, 0.9 - 0.25 * (richer - view.climate.cut + 1));
}

function aloneGain(view: MatchView, company: CompanyView, card: MoveOf<'pitch'>['card']): number {
  if (card === 'state-grant') return 3 * company.stake;
  const later = booksLeft(view) - 1;
  return later >= 2 && company.cash < 4 ? 1.2 : -1;
}

/** What the users would bring, against rivals who burn a little themselves, less the cash that is gone. */
function burnGain(mind: Mind, company: CompanyView, amount: number): number {
  const { view } = mind;
  if (amount === 0) return 0;
  if (amount > company.cash - reserve(company)) return -amount;
  const own = company.attraction + amount;
  const rivals = view.companies
    .filter(({ seat, cash }) => seat !== company.seat && cash >= 1)
    .map((rival) => rival.attraction + likelyBurn(view, rival));
  const better = rivals.filter((attraction) => attraction > own).length;
  const share = [0.6, 0.3, 0.1][better] ?? 0;
  const users = (view.pool / 10) * share;
  const later = booksLeft(view) - 1;
  const kept = 0.8 ** Math.min(3, later);
  const value = users * kept * (later === 0 ? view.climate.hype : 1.25);
  const revenue =
    (users / 5) * (later === 0 ? view.climate.multiple : 0.6 * (expectedMultiple(view) + Math.min(3, later)));
  const card = better === 0 && later > 0 ? 0.7 : 0;
  const watched = view.investors.some(({ measure }) => measure === 'users') && later > 0 ? 0.25 * users : 0;
  return company.stake * (value + revenue + card + watched - amount);
}

/** Cash that has to stay for this quarter's Books. */
const reserve = (company: CompanyView): number => Math.max(0, company.payroll + company.upkeep - 1);

/** Rivals who look attractive burn; the poor do not. */
function likelyBurn(view: MatchView, rival: CompanyView): number {
  const most = Math.min(rival.cash, view.quarterRules.burnLimit);
  return most >= 8 ? 2 : most >= 4 ? 1 : 0;
}
