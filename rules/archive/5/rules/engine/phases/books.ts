import { abilityOf, companyAt, freeCapacity, payrollOf, quarterRulesOf, resaleOf, upkeepOf } from '../company';
import { clusterOf, contractOf } from '../catalogue';
import { sellCluster } from './building';
import { book, emptyAccounts, operatingResult } from '../ledger';
import { record } from '../record';
import type { Company, MatchState } from '../state';
import type { Seat } from '../vocabulary';
import { cutToday, dilute, gainAt, netRevenue, partsAt, userRevenue, valuationOf, valueOf } from './valuation';

const pressureLoss = 0.02;
const rescueCash = 2;
const rescueLoss = 0.9;

/** Revenue, royalties, upkeep, payroll and debts due; then profit pressure and rescues; then the quarter's record. */
export function closeBooks(state: MatchState): void {
  for (const seat of state.companies.keys()) settle(state, seat);
  for (const seat of state.companies.keys()) {
    feelPressure(state, seat);
    escapeRuin(state, seat);
  }
  for (const seat of state.companies.keys()) archive(state, seat);
}

function settle(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  const rules = quarterRulesOf(state);
  let contracts = 0;
  let royaltiesOut = 0;
  for (const contract of company.contracts) {
    if (contract.paysFrom <= state.quarter) contracts += contractOf(contract.id).pays;
    royaltiesOut += rules.royaltiesPaid ? (contract.licence?.price ?? 0) : 0;
  }
  const users = rules.usersPay ? userRevenue(company.users) : 0;
  const licences = licencesOf(state, seat);
  const royaltiesIn = rules.royaltiesPaid ? licences.royalties : 0;
  const ability = licences.count > 0 ? abilityOf(company).licensedIncome : 0;
  const bonus = licences.count * rules.licenceBonus + ability;
  const upkeep = upkeepOf(state, company);
  const payroll = payrollOf(state, company);
  const repaid = company.debts.reduce((sum, debt) => sum + (debt.due <= state.quarter ? debt.sum : 0), 0);

  company.debts = company.debts.filter((debt) => debt.due > state.quarter);
  company.royaltiesEarned += royaltiesIn;
  book(company, 'contracts', contracts);
  book(company, 'users', users);
  book(company, 'royaltiesIn', royaltiesIn);
  book(company, 'bonus', bonus);
  book(company, 'royaltiesOut', -royaltiesOut);
  book(company, 'upkeep', -upkeep);
  book(company, 'payroll', -payroll);
  book(company, 'repayments', -repaid);
  record(state, {
    type: 'books',
    quarter: state.quarter,
    seat,
    contracts,
    users,
    royaltiesIn,
    bonus,
    royaltiesOut,
    upkeep,
    payroll,
    repaid,
    cash: company.cash,
  });
}

function licencesOf(state: MatchState, seat: Seat): { readonly count: number; readonly royalties: number } {
  let count = 0;
  let royalties = 0;
  for (const company of state.companies)
    for (const { licence } of company.contracts)
      if (licence?.licensor === seat) {
        count += 1;
        royalties += licence.price;
      }
  return { count, royalties };
}

/** A giant whose payments exceed its receipts by more than its limit loses part of its stake (F19). */
function feelPressure(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  if (company.role !== 'giant') return;
  const limit = abilityOf(company).pressureLimit + quarterRulesOf(state).pressure;
  const loss = -operatingResult(company);
  if (loss <= limit) return;
  company.stake *= 1 - pressureLoss;
  record(state, { type: 'profitPressure', quarter: state.quarter, seat, loss, stakeAfter: company.stake });
}

/** Cash below zero: free clusters go first, dearest first; then a rescue round. Nobody is eliminated. */
function escapeRuin(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  while (company.cash < 0) {
    const cluster = dearestFreeCluster(company);
    if (cluster === undefined) break;
    sellCluster(state, seat, cluster, true);
  }
  if (company.cash >= 0) return;
  const sum = rescueCash - company.cash;
  const stakeBefore = company.stake;
  company.stake *= Math.min(rescueLoss, dilute(1, valuationOf(state, seat), 2 * sum));
  company.rescues += 1;
  book(company, 'rescues', sum);
  record(state, { type: 'rescued', quarter: state.quarter, seat, sum, stakeBefore, stakeAfter: company.stake });
}

function dearestFreeCluster(company: Company): Company['clusters'][number] | undefined {
  const free = freeCapacity(company);
  return company.clusters
    .filter((cluster) => resaleOf(cluster) > 0 && clusterOf(cluster).capacity <= free)
    .sort((a, b) => resaleOf(b) - resaleOf(a))[0];
}

/** Writes the quarter's record and opens new accounts. */
export function archive(state: MatchState, seat: Seat): void {
  const company = companyAt(state, seat);
  const net = netRevenue(state, seat);
  const parts = partsAt(state, company, net);
  const { valuation, debt, total } = gainAt(company, valueOf(parts), 0);
  company.history.push({
    quarter: state.quarter,
    climate: state.climate,
    cut: cutToday(state),
    valuation,
    parts,
    stake: company.stake,
    cash: company.cash,
    debt,
    capital: company.capital,
    users: company.users,
    netRevenue: net,
    foundation: company.foundation,
    contracts: company.contracts.length,
    raised: company.raised,
    burned: company.burned,
    gain: total,
    accounts: company.accounts,
  });
  company.accounts = emptyAccounts();
}
