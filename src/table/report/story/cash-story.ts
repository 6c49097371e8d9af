import { financing, type Account, type CompanyView } from '../../../../rules/index';

/** Money that came or went through one account in a quarter, ¥100 m, payments negative. */
interface CashStep {
  readonly account: Account;
  readonly amount: number;
}

/** One of a few steps that tell the whole quarter. */
interface CondensedStep {
  readonly account: Account | 'otherIn' | 'otherOut';
  readonly amount: number;
}

/** A quarter of a company's cash: start + all steps = end. */
export interface CashStory {
  readonly start: number;
  readonly steps: readonly CashStep[];
  readonly end: number;
}

/** Order in which a quarter's money is told: what came in, what was spent, what the books took. */
const order: readonly Account[] = [
  'start',
  'deals',
  'grants',
  'loans',
  'calls',
  'contracts',
  'users',
  'royaltiesIn',
  'bonus',
  'clusterSales',
  'rescues',
  'clusters',
  'training',
  'overrun',
  'winningOver',
  'burn',
  'royaltiesOut',
  'upkeep',
  'payroll',
  'repayments',
];

/** How a company's cash moved through a closed quarter, account by account; empty accounts are left out. */
export function cashStory(company: CompanyView, quarter: number): CashStory {
  const record = company.history[quarter];
  const start = company.history[quarter - 1]?.cash ?? 0;
  const steps = order
    .map((account) => ({ account, amount: record?.accounts[account] ?? 0 }))
    .filter(({ amount }) => amount !== 0);
  return { start, steps, end: record?.cash ?? start };
}

/**
 * At most `room` steps: the smallest are put together, what came in and what went out apart, so that +6 and −6 are both
 * seen, and the sum stays what it was.
 */
export function condensed(steps: readonly CashStep[], room: number): readonly CondensedStep[] {
  if (steps.length <= room) return steps;
  const large = new Set(steps.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount)).slice(0, room - 2));
  const rest = steps.filter((step) => !large.has(step));
  const sum = (wanted: (amount: number) => boolean) =>
    rest.reduce((total, { amount }) => (wanted(amount) ? total + amount : total), 0);
  const others: readonly CondensedStep[] = [
    { account: 'otherIn', amount: sum((amount) => amount > 0) },
    { account: 'otherOut', amount: sum((amount) => amount < 0) },
  ];
  return [...steps.filter((step) => large.has(step)), ...others.filter(({ amount }) => amount !== 0)];
}

/** What the quarter earned or cost, money of owners, investors and lenders left out. */
export const operations = (story: CashStory): number =>
  story.steps.reduce((sum, step) => (financing.has(step.account) ? sum : sum + step.amount), 0);
