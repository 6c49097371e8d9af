import { dealTerms, ladderOf, poolShares, usersKept } from '../../../rules/analysis';
import { companyAt, mostBurn, type CompanyView, type MatchView, type Move, type MoveOf } from '../../../rules/index';
import { bestBy } from '../best-by';
import { booksLeft, expectedMultiple } from './evaluate/horizon';
import { useOfMoney } from './evaluate/use-of-money';
import type { BotContext } from './bot-context';

/** Whom to pitch to, with which card, or how much to burn: whichever the envelope asks for now. */
export function chooseInBoardroom(context: BotContext): Move {
  const { view, chance, skill } = context;
  const company = companyAt(view, context.seat);
  return bestBy(
    view.legal,
    (move) => gainOf(context, company, move) + context.leaning(move) + (chance() - 0.5) * 0.4 * skill.noise,
  );
}

function gainOf(context: BotContext, company: CompanyView, move: Move): number {
  if (move.type === 'pitch') return pitchGain(context, company, move);
  if (move.type === 'burn') return burnGain(context, company, move.amount);
  return 0;
}

/** Money helps a company that lacks it; the slice it costs takes part of all that is still to be built. */
function pitchGain({ view, state, seat }: BotContext, company: CompanyView, move: MoveOf<'pitch'>): number {
  const later = booksLeft(view) - 1;
  const slot = state.investors.find(({ id }) => id === move.investor);
  if (slot === undefined) return move.card === 'none' ? 0 : aloneGain(view, company, move.card);
  const deal = dealTerms(state, seat, slot, ladderOf(state, slot), move.card);
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
function burnGain(context: BotContext, company: CompanyView, amount: number): number {
  const { view } = context;
  if (amount === 0) return 0;
  if (amount > company.cash - reserve(company)) return -amount;
  const own = company.attraction + amount;
  const rivals = view.companies
    .filter(({ seat, cash }) => seat !== company.seat && cash >= 1)
    .map((rival) => rival.attraction + likelyBurn(view, rival));
  const better = rivals.filter((attraction) => attraction > own).length;
  const share = (poolShares[better] ?? 0) / 100;
  const users = (view.pool / 10) * share;
  const later = booksLeft(view) - 1;
  const kept = usersKept(Math.min(3, later));
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
  const most = mostBurn(rival, view.quarterRules);
  return most >= 8 ? 2 : most >= 4 ? 1 : 0;
}
