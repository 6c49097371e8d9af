/** Every way money enters or leaves a company. The sums over all accounts equal its cash, always. */
export const accounts = [
  'start',
  'contracts',
  'users',
  'royaltiesIn',
  'bonus',
  'clusterSales',
  'upkeep',
  'payroll',
  'royaltiesOut',
  'training',
  'overrun',
  'clusters',
  'winningOver',
  'burn',
  'deals',
  'grants',
  'loans',
  'repayments',
  'calls',
  'rescues',
] as const;
export type Account = (typeof accounts)[number];

/** What the ledger needs of a company. */
interface Booked {
  cash: number;
  readonly accounts: Record<Account, number>;
}

/** Accounts of money that is neither earned nor spent in the business, but owners', investors' or lenders'; profit pressure leaves them out. */
export const financing: ReadonlySet<Account> = new Set([
  'start',
  'deals',
  'grants',
  'loans',
  'repayments',
  'calls',
  'rescues',
]);
const operating = accounts.filter((account) => !financing.has(account));

/** A quarter's empty accounts. */
export const emptyAccounts = (): Record<Account, number> => ({
  start: 0,
  contracts: 0,
  users: 0,
  royaltiesIn: 0,
  bonus: 0,
  clusterSales: 0,
  upkeep: 0,
  payroll: 0,
  royaltiesOut: 0,
  training: 0,
  overrun: 0,
  clusters: 0,
  winningOver: 0,
  burn: 0,
  deals: 0,
  grants: 0,
  loans: 0,
  repayments: 0,
  calls: 0,
  rescues: 0,
});

/** Moves `sum` (¥100 m, whole, negative when paid) through an account: the only door by which cash changes. */
export function book(company: Booked, account: Account, sum: number): void {
  if (sum === 0) return;
  company.cash += sum;
  company.accounts[account] += sum;
}

/** Receipts minus payments of the quarter so far, financing left out; ¥100 m. */
export function operatingResult({ accounts: booked }: Booked): number {
  let result = 0;
  for (const account of operating) result += booked[account];
  return result;
}
