import type { ClusterId, ComputeCardId } from '../../cards/index';
import { abilityOf, companyAt, freeCapacity, quarterRulesOf, resaleOf } from '../company';
import type { ComputeCard } from '../card-types';
import { clusterOf, computeOf, computeRow, isComputeCard, presetOf } from '../catalogue';
import { isFirst } from '../small-arrays';
import { book } from '../ledger';
import { handOf, playCard, removeCard } from './market';
import type { Move, MoveOf } from '../moves';
import { record } from '../record';
import type { ReasonCode } from '../refusal';
import type { Company, MatchState } from '../state';
import type { Seat } from '../vocabulary';

/** What a compute card costs this company today; ¥100 m. */
export const buildCost = (state: MatchState, company: Company, card: ComputeCardId): number =>
  costOf(state, company, computeOf(card));

function costOf(state: MatchState, company: Company, row: ComputeCard): number {
  const rules = quarterRulesOf(state);
  if (row.lasts === 'quarter') return row.cost + rules.rentalSurcharge;
  const surcharge = row.domestic === true ? 0 : rules.importSurcharge;
  return Math.max(0, row.cost + surcharge - abilityOf(company).clusterDiscount);
}

export function checkBuild(state: MatchState, seat: Seat, card: ComputeCardId): ReasonCode | undefined {
  if (state.turn.actions < 1) return 'no-actions';
  if (!handOf(state, seat).includes(card)) return 'not-in-hand';
  if (!isComputeCard(card)) return 'malformed';
  const company = companyAt(state, seat);
  return company.cash < buildCost(state, company, card) ? 'cannot-afford' : undefined;
}

/** Plays a compute card: a cluster stays, a rental serves this quarter's training only. */
export function build(state: MatchState, seat: Seat, move: MoveOf<'build'>): void {
  const company = companyAt(state, seat);
  const cost = buildCost(state, company, move.card);
  if (move.card === 'cloud-rental') {
    company.rented += computeOf(move.card).capacity;
    playCard(state, seat, move.card, 'discards');
  } else {
    company.clusters.push(move.card);
    playCard(state, seat, move.card, 'table');
  }
  book(company, 'clusters', -cost);
  state.turn.actions -= 1;
  record(state, { type: 'built', quarter: state.quarter, seat, card: move.card, cost });
}

/** Adds every compute card a seat could build now. */
export function offerBuilding(state: MatchState, seat: Seat, moves: Move[]): void {
  const company = companyAt(state, seat);
  const hand = handOf(state, seat);
  for (let i = 0; i < hand.length; i++) {
    const card = hand[i];
    const row = card === undefined ? undefined : computeRow(card);
    if (row !== undefined && isFirst(hand, i) && company.cash >= costOf(state, company, row))
      moves.push({ type: 'build', card: row.id });
  }
}

export function checkSellCluster(state: MatchState, seat: Seat, cluster: ClusterId): ReasonCode | undefined {
  const company = companyAt(state, seat);
  if (isLastQuarter(state)) return 'last-quarter';
  if (!company.clusters.includes(cluster)) return 'not-owned';
  return isIdle(cluster, freeCapacity(company)) ? undefined : 'no-capacity';
}

const isLastQuarter = (state: MatchState): boolean => state.quarter >= presetOf(state).quarters;

/** Whether nothing runs on a cluster while so much capacity is free. */
const isIdle = (cluster: ClusterId, free: number): boolean => clusterOf(cluster).capacity <= free;

/** Sells a cluster nothing runs on, for half its printed price; `forced` when Books do it. */
export function sellCluster(state: MatchState, seat: Seat, cluster: ClusterId, forced: boolean): void {
  const company = companyAt(state, seat);
  const sum = resaleOf(cluster);
  removeCard(company.clusters, cluster);
  if (isComputeCard(cluster)) state.discards.compute.push(cluster);
  book(company, 'clusterSales', sum);
  record(state, { type: 'soldCluster', quarter: state.quarter, seat, cluster, sum, forced });
}

/** Adds every cluster a seat could sell now. */
export function offerSales(state: MatchState, seat: Seat, moves: Move[]): void {
  if (isLastQuarter(state)) return;
  const company = companyAt(state, seat);
  const free = freeCapacity(company);
  if (free < 1) return;
  const { clusters } = company;
  for (let i = 0; i < clusters.length; i++) {
    const cluster = clusters[i];
    if (cluster !== undefined && isFirst(clusters, i) && isIdle(cluster, free))
      moves.push({ type: 'sellCluster', cluster });
  }
}
