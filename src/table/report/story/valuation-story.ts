import type {
  Climate,
  CompanyView,
  ContractId,
  Domain,
  MatchEvent,
  MatchView,
  QuarterRecord,
} from '../../../../rules/index';
import { rulesOf } from '../../../../rules/releases';
import { eventsOfType } from '../../events-of-quarter';

/** One reason why a valuation moved; amounts in ¥100 m before rounding. */
export type ValuationCause = { readonly amount: number } & (
  | { readonly kind: 'multiple'; readonly from: number; readonly to: number; readonly climate: Climate }
  | { readonly kind: 'revenue'; readonly from: number; readonly to: number; readonly signed: readonly ContractId[] }
  | { readonly kind: 'gained' | 'lost'; readonly contracts: readonly ContractId[]; readonly sum: number }
  | { readonly kind: 'foundation'; readonly from: number; readonly to: number }
  | { readonly kind: 'verticals'; readonly reached: readonly { readonly domain: Domain; readonly level: number }[] }
  | { readonly kind: 'hype'; readonly from: number; readonly to: number; readonly climate: Climate }
  | { readonly kind: 'users'; readonly from: number; readonly to: number }
  | { readonly kind: 'usersLeft' | 'usersCame'; readonly users: number }
  | { readonly kind: 'brand' }
  | { readonly kind: 'rounding' }
);

export interface ValuationStory {
  readonly from: number;
  readonly to: number;
  /** Add up to `to - from`; the largest first, rounding last. */
  readonly causes: readonly ValuationCause[];
}

/** Why a company's valuation moved between the Books of two quarters. */
export function valuationStory(
  view: MatchView,
  events: readonly MatchEvent[],
  company: CompanyView,
  quarter: number,
): ValuationStory | undefined {
  const before = company.history[quarter - 1];
  const after = company.history[quarter];
  if (before === undefined || after === undefined) return undefined;
  const { climate } = after;

  const multiples = ratesOf(view, before, after, 'revenue');
  const multiple = (multiples.to - multiples.from) * before.netRevenue;
  const hypes = ratesOf(view, before, after, 'hype');
  const hype = ((hypes.to - hypes.from) * before.users) / 10;

  const mine = (event: { readonly seat: number }) => event.seat === company.seat;
  const wonOver = eventsOfType(events, quarter, 'wonOver');
  const signed = [...eventsOfType(events, quarter, 'signed'), ...wonOver].filter(mine).map(({ contract }) => contract);
  const lost = wonOver.filter(({ from }) => from === company.seat).map(({ contract }) => contract);
  const left = eventsOfType(events, quarter, 'usersLeft').find(mine)?.users ?? 0;
  const reached = [...eventsOfType(events, quarter, 'verticalReached'), ...eventsOfType(events, quarter, 'pivoted')];
  const { contractOf } = rulesOf(view);
  const pay = (contracts: readonly ContractId[]) =>
    contracts.reduce((sum, contract) => sum + contractOf(contract).pays, 0);
  const causes: ValuationCause[] = [
    { kind: 'multiple', amount: multiple, ...multiples, climate },
    ...revenueCauses(before, after, multiples.to, { signed, lost }, pay),
    {
      kind: 'foundation',
      amount: after.parts.foundation - before.parts.foundation,
      from: before.foundation,
      to: after.foundation,
    },
    {
      kind: 'verticals',
      amount: after.parts.verticals - before.parts.verticals,
      reached: reached.filter(mine).map(({ domain, level }) => ({ domain, level })),
    },
    { kind: 'hype', amount: hype, ...hypes, climate },
    ...userCauses(before, after, hypes.to, left),
    { kind: 'brand', amount: after.parts.brand - before.parts.brand },
  ];
  const moved = causes.filter(({ amount }) => Math.abs(amount) > 1e-9);
  const rounding = after.valuation - before.valuation - moved.reduce((sum, { amount }) => sum + amount, 0);
  moved.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (Math.abs(rounding) > 1e-9) moved.push({ kind: 'rounding', amount: rounding });
  return { from: before.valuation, to: after.valuation, causes: moved };
}

/** Net revenue as one cause; where customers were lost and others won, each for itself. */
function revenueCauses(
  before: QuarterRecord,
  after: QuarterRecord,
  multiple: number,
  { signed, lost }: { readonly signed: readonly ContractId[]; readonly lost: readonly ContractId[] },
  pay: (contracts: readonly ContractId[]) => number,
): readonly ValuationCause[] {
  const [from, to] = [before.netRevenue, after.netRevenue];
  const amount = (to - from) * multiple;
  if (lost.length === 0) return [{ kind: 'revenue', amount, from, to, signed }];
  const [gain, loss] = [pay(signed), pay(lost)];
  const others = to - from - gain + loss;
  return [
    { kind: 'gained', amount: gain * multiple, contracts: signed, sum: gain },
    { kind: 'lost', amount: -loss * multiple, contracts: lost, sum: loss },
    { kind: 'revenue', amount: others * multiple, from: to - others, to, signed: [] },
  ];
}

/** Users as one cause; where some left and others came, each for itself. */
function userCauses(
  before: QuarterRecord,
  after: QuarterRecord,
  hype: number,
  left: number,
): readonly ValuationCause[] {
  const came = after.users - before.users + left;
  const worth = (users: number) => (users * hype) / 10;
  if (left === 0 || came === 0)
    return [{ kind: 'users', amount: worth(after.users - before.users), from: before.users, to: after.users }];
  return [
    { kind: 'usersCame', amount: worth(came), users: came },
    { kind: 'usersLeft', amount: -worth(left), users: left },
  ];
}

/** What ¥1 of net revenue or one user was worth in two quarters; where one of them does not show, it is taken as unmoved. */
function ratesOf(view: MatchView, before: QuarterRecord, after: QuarterRecord, part: 'revenue' | 'hype') {
  const from = rateOf(view, before, part);
  const to = rateOf(view, after, part) ?? from ?? 0;
  return { from: from ?? to, to };
}

/** Read off the record, or off another company's of the same quarter where the record has nothing to divide by. */
function rateOf(view: MatchView, record: QuarterRecord, part: 'revenue' | 'hype'): number | undefined {
  const basis = ({ netRevenue, users }: QuarterRecord) => (part === 'revenue' ? netRevenue : users / 10);
  const others = view.companies.flatMap(({ history }) => history[record.quarter] ?? []);
  const telling = [record, ...others].find((candidate) => basis(candidate) !== 0);
  return telling === undefined ? undefined : telling.parts[part] / basis(telling);
}
