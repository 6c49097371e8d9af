import { buildCost } from '../phases/building';
import { clusterOf, contractOf, dataOf } from '../catalogue';
import { companyAt, freeCapacity, quarterRulesOf, standingFor, trainingCapacity } from '../company';
import { gapNeeded, holderOf, loadFor, qualityAsked } from '../phases/contracts';
import { dataValue } from '../phases/data-sets';
import { effectOf } from '../phases/investors';
import type { Move } from '../moves';
import type { ReasonCode, Refusal, RefusalDetails } from '../refusal';
import type { MatchState } from '../state';
import type { Seat } from '../vocabulary';
import { foundationPrice, verticalNeed } from '../phases/training';

/** A refusal with the numbers its sentence needs: what the move asks for and what the seat has. */
export function explain(state: MatchState, seat: Seat, move: Move, code: ReasonCode): Refusal {
  return { code, details: seat in state.companies ? detailsOf(state, seat, move, code) : {} };
}

function detailsOf(state: MatchState, seat: Seat, move: Move, code: ReasonCode): RefusalDetails {
  const company = companyAt(state, seat);
  switch (code) {
    case 'cannot-afford':
      return { need: priceOf(state, seat, move), have: company.cash };
    case 'no-capacity':
      return capacityOf(state, seat, move);
    case 'data-insufficient':
      return dataDetails(state, seat, move);
    case 'quality-too-low':
    case 'platform-needs-own-foundation':
    case 'licensor-too-low':
      return qualityDetails(state, seat, move);
    case 'gap-too-small':
      return gapDetails(state, seat, move);
    case 'too-few-contracts':
      return {
        need: move.type === 'pitch' ? (effectOf(move.card).grant?.contracts ?? 0) : 0,
        have: company.contracts.length,
      };
    case 'burn-above-cash':
      return { have: company.cash };
    case 'burn-above-limit':
      return { limit: quarterRulesOf(state).burnLimit };
    default:
      return {};
  }
}

function priceOf(state: MatchState, seat: Seat, move: Move): number {
  const company = companyAt(state, seat);
  switch (move.type) {
    case 'build':
      return buildCost(state, company, move.card);
    case 'trainFoundation':
      return foundationPrice(state, company.foundation + 1);
    case 'payOverrun':
      return state.turn.bill;
    case 'finishShelved':
      return company.shelved;
    case 'winOver':
      return contractOf(move.contract).pays;
    default:
      return 1;
  }
}

function capacityOf(state: MatchState, seat: Seat, move: Move): RefusalDetails {
  const company = companyAt(state, seat);
  switch (move.type) {
    case 'trainFoundation':
      return { need: company.foundation + 1, have: trainingCapacity(company) };
    case 'sign':
    case 'winOver':
      return { need: loadFor(company, contractOf(move.contract)), have: freeCapacity(company) };
    case 'sellCluster':
      return { need: clusterOf(move.cluster).capacity, have: freeCapacity(company) };
    default:
      return { need: 1, have: trainingCapacity(company) };
  }
}

function dataDetails(state: MatchState, seat: Seat, move: Move): RefusalDetails {
  const company = companyAt(state, seat);
  if (move.type === 'trainFoundation')
    return { need: company.foundation + 1, have: dataValue(company, move.data.map(dataOf)) };
  if (move.type === 'trainVertical')
    return {
      need: verticalNeed(state, company.verticals[move.domain] + 1),
      have: dataValue(company, move.data.map(dataOf)),
      domain: move.domain,
    };
  return {};
}

function qualityDetails(state: MatchState, seat: Seat, move: Move): RefusalDetails {
  if (move.type !== 'sign' && move.type !== 'winOver') return {};
  const card = contractOf(move.contract);
  const company = companyAt(state, seat);
  const licensor = move.type === 'sign' && move.licensor !== undefined ? state.companies[move.licensor] : undefined;
  const have =
    licensor === undefined || card.platform === true
      ? standingFor(state, company, card)
      : licensor.foundation + company.verticals[card.domain];
  return { need: qualityAsked(state, card), have, domain: card.domain };
}

function gapDetails(state: MatchState, seat: Seat, move: Move): RefusalDetails {
  if (move.type !== 'winOver') return {};
  const holderSeat = holderOf(state, seat, move.contract);
  if (holderSeat === undefined) return {};
  const holder = companyAt(state, holderSeat);
  const card = contractOf(move.contract);
  return {
    need: gapNeeded(holder, card),
    have: standingFor(state, companyAt(state, seat), card) - standingFor(state, holder, card),
    domain: card.domain,
  };
}
