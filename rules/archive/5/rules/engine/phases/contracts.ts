import type { ContractId } from '../../cards/index';
import { abilityOf, baseOf, companyAt, freeCapacity, quarterRulesOf, standingFor, standingFrom } from '../company';
import { companyOf, contractOf, plainAbility, presetOf, type CompanyRow } from '../catalogue';
import type { ContractCard } from '../card-types';
import { book } from '../ledger';
import { removeCard } from './market';
import type { Move, MoveOf } from '../moves';
import { record } from '../record';
import type { ReasonCode } from '../refusal';
import type { Company, Licence, MatchState, SignedContract } from '../state';
import { tiers, type Seat, type Tier } from '../vocabulary';

/** Quality a contract asks of whoever signs it today; strict buyers ask more. */
export const qualityAsked = (state: MatchState, card: ContractCard): number =>
  card.quality + (card.tier === 1 ? 0 : quarterRulesOf(state).strictness);

/** Capacity a contract would bind at this company. */
export const loadFor = (company: Company, card: ContractCard): number => loadOn(companyOf(company.id), card);

function loadOn({ ability, domain }: CompanyRow, card: ContractCard): number {
  const rebate = card.platform === true ? ability.platformLoad : 0;
  const most = card.domain === domain ? ability.domainLoad : card.load;
  return Math.max(1, Math.min(card.load, most) + rebate);
}

/** Contracts face up; fewer than five would leave it to the deal whom the customers suit. */
export const openContracts = (players: number): number => Math.max(5, players + 1);

/** Whether `seat` may sign an open contract alone, or with the foundation of `licensor`. */
export function checkSign(
  state: MatchState,
  seat: Seat,
  contract: ContractId,
  licensor: Seat | undefined,
): ReasonCode | undefined {
  if (state.turn.actions < 1) return 'no-actions';
  if (!state.contracts.includes(contract)) return 'not-offered';
  const company = companyAt(state, seat);
  const card = contractOf(contract);
  const refused =
    licensor === undefined ? checkOwnQuality(state, company, card) : checkLicence(state, seat, company, card, licensor);
  return refused ?? checkLoad(company, card, freeCapacity(company));
}

function checkOwnQuality(state: MatchState, company: Company, card: ContractCard): ReasonCode | undefined {
  if (standingFor(state, company, card) >= qualityAsked(state, card)) return undefined;
  return card.platform === true ? 'platform-needs-own-foundation' : 'quality-too-low';
}

const checkLoad = (company: Company, card: ContractCard, free: number): ReasonCode | undefined =>
  free < loadFor(company, card) ? 'no-capacity' : undefined;

function checkLicence(
  state: MatchState,
  seat: Seat,
  company: Company,
  card: ContractCard,
  licensor: Seat,
): ReasonCode | undefined {
  const owner = state.companies[licensor];
  if (owner === undefined || licensor === seat) return 'malformed';
  if (!presetOf(state).modules.licences) return 'module-off';
  if (card.platform === true) return 'platform-needs-own-foundation';
  const asked = qualityAsked(state, card);
  const base = baseOf(state, company);
  const vertical = company.verticals[card.domain];
  if (base + vertical >= asked) return 'licence-not-needed';
  return lendsEnough(owner, base, vertical, asked) ? undefined : 'licensor-too-low';
}

/** Whether a licensor's foundation is better than the own base and lifts the quality to what is asked. */
const lendsEnough = (owner: Company, base: number, vertical: number, asked: number): boolean =>
  owner.foundation > base && owner.foundation + vertical >= asked;

/** Signs an open contract for the acting seat. It pays from the next quarter on, or later when buyers are slow (F16). */
export function sign(state: MatchState, seat: Seat, move: MoveOf<'sign'>): void {
  const company = companyAt(state, seat);
  const card = contractOf(move.contract);
  const rules = quarterRulesOf(state);
  const ability = abilityOf(company);
  const home = card.domain === companyOf(company.id).domain;
  const atOnce =
    ability.paysAtOnce && home && !company.contracts.some(({ id }) => contractOf(id).domain === card.domain);
  const licence: Licence | undefined =
    move.licensor === undefined
      ? undefined
      : { licensor: move.licensor, price: companyAt(state, move.licensor).apiPrice };
  const signed: SignedContract = {
    id: move.contract,
    paysFrom: atOnce ? state.quarter : state.quarter + rules.salesCycle,
    load: loadFor(company, card),
    wonOver: 0,
  };
  const users = home ? ability.usersPerContract * 10 : 0;

  removeCard(state.contracts, move.contract);
  company.contracts.push(licence === undefined ? signed : { ...signed, licence });
  company.users += users;
  book(company, 'bonus', rules.signingBonus);
  state.turn.actions -= 1;
  record(state, {
    type: 'signed',
    quarter: state.quarter,
    seat,
    contract: move.contract,
    licensor: licence?.licensor ?? -1,
    royalty: licence?.price ?? 0,
    bonus: rules.signingBonus,
    users,
  });
}

/** Seat of the rival who holds a contract; undefined when none does. */
export function holderOf(state: MatchState, seat: Seat, contract: ContractId): Seat | undefined {
  const holder = state.companies.findIndex(
    (company, other) => other !== seat && company.contracts.some(({ id }) => id === contract),
  );
  return holder < 0 ? undefined : holder;
}

/** How far above the holder a challenger must be for this contract. */
export function gapNeeded(holder: Company, card: ContractCard): number {
  const { ability, domain } = companyOf(holder.id);
  return card.domain === domain ? ability.winOverGap : plainAbility.winOverGap;
}

export function checkWinOver(state: MatchState, seat: Seat, contract: ContractId): ReasonCode | undefined {
  if (!presetOf(state).modules.winningOver) return 'module-off';
  if (state.turn.actions < 1) return 'no-actions';
  const holder = holderOf(state, seat, contract);
  if (holder === undefined) return 'not-held-by-rival';
  const held = companyAt(state, holder).contracts.find(({ id }) => id === contract);
  if (held === undefined) return 'not-held-by-rival';
  const company = companyAt(state, seat);
  return checkChallenge(state, company, companyAt(state, holder), held, freeCapacity(company));
}

/** Whether a company's own quality and means win a contract over from its holder. */
function checkChallenge(
  state: MatchState,
  company: Company,
  holder: Company,
  held: SignedContract,
  free: number,
): ReasonCode | undefined {
  const card = contractOf(held.id);
  const own = standingFor(state, company, card);
  if (own < qualityAsked(state, card)) return 'quality-too-low';
  if (own < standingFor(state, holder, card) + gapNeeded(holder, card)) return 'gap-too-small';
  if (held.wonOver === state.quarter) return 'changed-hands-already';
  if (company.cash < card.pays) return 'cannot-afford';
  return checkLoad(company, card, free);
}

/** Takes a rival's contract for one quarter's revenue, paid to the bank; its royalty token goes. */
export function winOver(state: MatchState, seat: Seat, move: MoveOf<'winOver'>): void {
  const company = companyAt(state, seat);
  const from = holderOf(state, seat, move.contract);
  if (from === undefined) return;
  const holder = companyAt(state, from);
  const card = contractOf(move.contract);
  const cost = card.pays;
  const load = loadFor(company, card);

  holder.contracts = holder.contracts.filter(({ id }) => id !== move.contract);
  company.contracts.push({
    id: move.contract,
    paysFrom: state.quarter + quarterRulesOf(state).salesCycle,
    load,
    wonOver: state.quarter,
  });
  company.wonOver += 1;
  book(company, 'winningOver', -cost);
  state.turn.actions -= 1;
  record(state, { type: 'wonOver', quarter: state.quarter, seat, from, contract: move.contract, cost });
}

/** Adds every contract a seat could sign or win over now. */
export function offerContracts(state: MatchState, seat: Seat, moves: Move[]): void {
  if (state.turn.actions < 1) return;
  const company = companyAt(state, seat);
  const free = freeCapacity(company);
  const { modules } = presetOf(state);
  const base = baseOf(state, company);
  const row = companyOf(company.id);
  for (const contract of state.contracts) {
    const card = contractOf(contract);
    if (free < loadOn(row, card)) continue;
    const asked = qualityAsked(state, card);
    if (standingFrom(base, company, card) >= asked) moves.push({ type: 'sign', contract });
    else if (modules.licences && card.platform !== true)
      offerLicences(state, contract, base, asked - company.verticals[card.domain], moves);
  }
  if (!modules.winningOver) return;
  for (const rival of state.companies) if (rival !== company) offerChallenges(state, company, base, rival, moves);
}

/** Adds every way to sign a contract on the foundation of a rival that is above the own base and at least so high. */
function offerLicences(state: MatchState, contract: ContractId, base: number, needed: number, moves: Move[]): void {
  const { companies } = state;
  for (let licensor = 0; licensor < companies.length; licensor++) {
    const { foundation } = companyAt(state, licensor);
    if (foundation > base && foundation >= needed) moves.push({ type: 'sign', contract, licensor });
  }
}

/** Adds every contract of a rival that a company could win over; most fall at the first test, which is cheap. */
function offerChallenges(state: MatchState, company: Company, base: number, rival: Company, moves: Move[]): void {
  const theirs = baseOf(state, rival);
  for (const held of rival.contracts) {
    const card = contractOf(held.id);
    if (
      standingFrom(base, company, card) > standingFrom(theirs, rival, card) &&
      checkChallenge(state, company, rival, held, freeCapacity(company)) === undefined
    )
      moves.push({ type: 'winOver', contract: held.id });
  }
}

/** The oldest unsigned contract leaves at each News but the first; then the offer is filled up again. */
export function renewContracts(state: MatchState): void {
  const oldest = state.quarter > 1 ? state.contracts.shift() : undefined;
  if (oldest !== undefined) {
    state.goneContracts.push(oldest);
    record(state, { type: 'contractLeft', quarter: state.quarter, contract: oldest });
  }
  while (state.contracts.length < openContracts(state.players)) {
    const next = nextContract(state);
    if (next === undefined) break;
    state.contracts.push(next);
  }
}

/** The next contract of the quarter's tier; an empty tier gives way to the next. */
function nextContract(state: MatchState): ContractId | undefined {
  const today: Tier = presetOf(state).tiers[state.quarter - 1] ?? 3;
  for (const tier of tiers) {
    const next = tier < today ? undefined : state.secret.contractDecks[tier].pop();
    if (next !== undefined) return next;
  }
  return undefined;
}
