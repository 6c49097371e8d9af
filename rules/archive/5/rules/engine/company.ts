import { clusterOf, companyOf, rulesUnder, presetOf } from './catalogue';
import type { Ability, ContractCard, QuarterRules } from './card-types';
import { domains, type Domain, type Seat } from './vocabulary';
import type { Company, MatchState } from './state';
import type { ClusterId } from '../cards/index';

/** The company of a seat, in a match or a view. @throws RangeError for a seat outside it: a programming error, not a refused move. */
export function companyAt<C>({ companies }: { readonly companies: readonly C[] }, seat: Seat): C {
  const company = companies[seat];
  if (company === undefined) throw new RangeError(`no company at seat ${seat}`);
  return company;
}

export const abilityOf = (company: Company): Ability => companyOf(company.id).ability;

/** This quarter's rules, bent by its news. */
export const quarterRulesOf = (state: MatchState): QuarterRules => rulesUnder(state.news);

/** Foundation level that everybody can use for free this quarter (F04). */
export const openSourceLevel = (state: MatchState): number =>
  (presetOf(state).openSource[state.quarter - 1] ?? 0) + quarterRulesOf(state).openSource;

/** What quality starts from: the better of own foundation and open source. */
export const baseOf = (state: MatchState, company: Company): number =>
  Math.max(company.foundation, openSourceLevel(state));

/** Own quality in a domain, without licence. */
export const qualityOf = (state: MatchState, company: Company, domain: Domain): number =>
  baseOf(state, company) + company.verticals[domain];

/** Own standing for a contract: quality in its domain, or the own foundation for a platform deal. */
export const standingFor = (state: MatchState, company: Company, card: ContractCard): number =>
  standingFrom(baseOf(state, company), company, card);

/** The standing for a contract of a company whose base is known. */
export const standingFrom = (base: number, company: Company, card: ContractCard): number =>
  card.platform === true ? company.foundation : base + company.verticals[card.domain];

export function totalCapacity(company: Company): number {
  let capacity = 0;
  for (const cluster of company.clusters) capacity += clusterOf(cluster).capacity;
  return capacity;
}

export function contractLoad(company: Company): number {
  let load = 0;
  for (const contract of company.contracts) load += contract.load;
  return load;
}

/** Clusters minus loads minus what training used this quarter; rented capacity is apart. */
export const freeCapacity = (company: Company): number =>
  totalCapacity(company) - contractLoad(company) - company.trained;

/** What training can use now: rented and own. */
export const trainingCapacity = (company: Company): number => company.rented + freeCapacity(company);

/** Upkeep of all clusters at this quarter's Books. */
export function upkeepOf(state: MatchState, company: Company): number {
  const rules = quarterRulesOf(state);
  let upkeep = 0;
  for (const cluster of company.clusters) upkeep += clusterUpkeep(cluster, rules);
  return upkeep;
}

/** What a cluster costs at the Books of a quarter. */
export function clusterUpkeep(cluster: ClusterId, { upkeepSurcharge }: QuarterRules): number {
  const { upkeep } = clusterOf(cluster);
  return upkeep > 0 ? upkeep + upkeepSurcharge : 0;
}

/** Payroll at this quarter's Books. */
export function payrollOf(state: MatchState, company: Company): number {
  const rules = quarterRulesOf(state);
  return company.role === 'giant' ? 3 + rules.giantPayroll : 2 + rules.startupPayroll;
}

export function bestVertical(company: Company): number {
  let best = 0;
  for (const domain of domains) best = Math.max(best, company.verticals[domain]);
  return best;
}

export function verticalSum(company: Company): number {
  let sum = 0;
  for (const domain of domains) sum += company.verticals[domain];
  return sum;
}

export function debtOf(company: Company): number {
  let debt = 0;
  for (const { sum } of company.debts) debt += sum;
  return debt;
}

/** What a cluster fetches: half its printed price, rounded down; nothing for starting and gifted ones. */
export const resaleOf = (cluster: ClusterId): number => Math.floor(clusterOf(cluster).cost / 2);
