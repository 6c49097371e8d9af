import { ambitionMet, ambitionPoints, winnersOf } from '../phases/ambitions';
import { openChoice } from '../phases/boardroom';
import { contractOf, deckOf, investorOf, rulesUnder, presetOf } from '../catalogue';
import {
  companyAt,
  contractLoad,
  freeCapacity,
  openSourceLevel,
  payrollOf,
  qualityOf,
  totalCapacity,
  upkeepOf,
} from '../company';
import { qualityAsked } from '../phases/contracts';
import { maySee } from './disclosure';
import { resultOf, runwayOf } from './figures';
import { seatsToAct } from '../flow';
import { chequeOf, ladderOf, premiumSeats } from '../phases/investors';
import { legalMoves } from '../move-rules';
import { scoreOf } from '../score';
import type { Company, MatchState } from '../state';
import { domains, type Climate, type Deck, type Domain, type Seat, type Viewer } from '../vocabulary';
import { callPrice } from '../phases/turn';
import { appealOf, poolOf } from '../phases/users';
import { climateTerms, netRevenue, valuationOf, valuationParts } from '../phases/valuation';
import type { CompanyView, InvestorView, MatchView, PrivateView } from './view-types';

/** What a view tells its viewer alone; all else is the same for everybody. */
export type OwnView = Pick<MatchView, 'viewer' | 'canUndo' | 'legal' | 'privates'>;
export type PublicView = Omit<MatchView, keyof OwnView>;

/** Everything a viewer may know, in the same shape for all; nothing of it is shared with the state's secrets. */
export const viewFor = (state: MatchState, viewer: Viewer): MatchView => ({
  ...publicView(state),
  ...ownView(state, viewer),
});

/** The part of a view that no viewer keeps from another; the dearer one. */
export function publicView(state: MatchState): PublicView {
  const scenario = presetOf(state);
  const terms = climateTerms(state);
  const seats = [...state.companies.keys()];
  return {
    rules: state.rules,
    players: state.players,
    scenario: state.scenario,
    sealing: state.sealing,
    favouritism: state.favouritism,
    ...(state.variant === undefined ? {} : { variant: state.variant }),
    phase: state.phase,
    quarter: state.quarter,
    quarters: scenario.quarters,
    year: scenario.year,
    climate: terms,
    openSource: openSourceLevel(state),
    pool: poolOf(state),
    news: state.news,
    quarterRules: rulesUnder(state.news),
    forecast: state.forecast,
    pastNews: [...state.pastNews],
    climatePath: climatePath(state),
    lot: [...state.lot],
    order: [...state.order],
    turn: { ...state.turn },
    seatsToAct: seatsToAct(state),
    companies: seats.map((seat) => viewCompany(state, seat)),
    rows: byDeck((deck) => [...state.rows[deck]]),
    deckCounts: byDeck((deck) => state.secret.decks[deck].length),
    discards: byDeck((deck) => [...state.discards[deck]]),
    offers: state.contracts.map((contract, place) => ({
      contract,
      leavesNext: place === 0 && state.quarter < scenario.quarters,
      quality: qualityAsked(state, contractOf(contract)),
    })),
    goneContracts: [...state.goneContracts],
    goneInvestors: [...state.goneInvestors],
    investors: state.investors.map((slot): InvestorView => ({
      id: slot.id,
      measure: investorOf(slot.id).measure,
      byLot: slot.lot.length > 0,
      cheque: chequeOf(state, slot.id),
      premiumTo: premiumSeats(state, slot),
      ladder: ladderOf(state, slot),
    })),
    moves: state.moves,
    settledMoves: state.settledMoves,
    ambitions: state.phase === 'over' ? turnedOver(state) : [],
    winners: state.phase === 'over' ? winnersOf(state) : [],
  };
}

/** The part of a view that its viewer alone sees. */
export function ownView(state: MatchState, viewer: Viewer): OwnView {
  const acting = typeof viewer === 'number' && viewer < state.players;
  return {
    viewer,
    canUndo: acting && state.phase === 'build' && state.turn.seat === viewer && state.moves > state.settledMoves,
    legal: acting ? legalMoves(state, viewer) : [],
    privates: [...state.companies.keys()]
      .filter((seat) => seat < state.players && maySee(viewer, seat))
      .map((seat) => viewPrivate(state, seat)),
  };
}

const byDeck = <T>(value: (deck: Deck) => T): Record<Deck, T> => ({
  compute: value('compute'),
  data: value('data'),
  funding: value('funding'),
});

/** Climate of each quarter so far; on a fixed path of all quarters. */
function climatePath(state: MatchState): Climate[] {
  const scenario = presetOf(state);
  if (scenario.climateFixed) return [...scenario.climate];
  const past = companyAt(state, 0).history.filter(({ quarter }) => quarter > 0);
  const closed = past.map(({ climate }) => climate);
  return state.phase === 'over' ? closed : [...closed, state.climate];
}

function viewCompany(state: MatchState, seat: Seat): CompanyView {
  const company = companyAt(state, seat);
  const net = netRevenue(state, seat);
  const payroll = payrollOf(state, company);
  const hand = state.secret.hands[seat] ?? [];
  return {
    seat,
    id: company.id,
    role: company.role,
    neutral: seat >= state.players,
    brand: company.brand,
    cash: company.cash,
    stake: company.stake,
    capital: company.capital,
    debts: company.debts.map((debt) => ({ ...debt })),
    clusters: [...company.clusters],
    capacity: {
      total: totalCapacity(company),
      contracts: contractLoad(company),
      trained: company.trained,
      free: freeCapacity(company),
      rented: company.rented,
    },
    upkeep: upkeepOf(state, company),
    payroll,
    foundation: company.foundation,
    verticals: { ...company.verticals },
    quality: qualities(state, company),
    contracts: company.contracts.map((contract) => ({ ...contract })),
    licensed: licencesTo(state, seat),
    users: company.users,
    attraction: appealOf(state, company),
    apiPrice: company.apiPrice,
    shelved: company.shelved,
    calls: company.calls,
    calledIn: company.calledIn,
    nextCall: company.role === 'giant' ? callPrice(company.calls) : 0,
    pivoted: company.pivoted,
    backers: [...company.backers],
    raised: company.raised,
    burned: company.burned,
    royaltiesEarned: company.royaltiesEarned,
    rescues: company.rescues,
    loans: company.loans,
    wonOver: company.wonOver,
    dataBonusUsed: company.dataBonusUsed,
    netRevenue: net,
    valuation: valuationOf(state, seat),
    parts: valuationParts(state, seat),
    runway: runwayOf(company.cash, resultOf({ netRevenue: net, payroll })),
    ambitionsDealt: state.secret.ambitions[seat]?.length ?? 0,
    handCounts: byDeck((deck) => hand.filter((card) => deckOf(card) === deck).length),
    seen: [...company.seen],
    sealed: state.sealed[seat] === true,
    accounts: { ...company.accounts },
    history: [...company.history],
    score: scoreOf(state, seat),
  };
}

function qualities(state: MatchState, company: Company): Record<Domain, number> {
  const quality: Record<Domain, number> = { health: 0, finance: 0, law: 0, education: 0, industry: 0 };
  for (const domain of domains) quality[domain] = qualityOf(state, company, domain);
  return quality;
}

const licencesTo = (state: MatchState, seat: Seat): CompanyView['licensed'] =>
  state.companies.flatMap((company, holder) =>
    company.contracts.flatMap(({ id, licence }) =>
      licence?.licensor === seat ? [{ seat: holder, contract: id, price: licence.price }] : [],
    ),
  );

function viewPrivate(state: MatchState, seat: Seat): PrivateView {
  const ambitions = state.secret.ambitions[seat] ?? [];
  const [kept] = ambitions;
  return {
    seat,
    hand: [...(state.secret.hands[seat] ?? [])],
    ambitions: [...ambitions],
    ambitionMet: kept !== undefined && ambitions.length === 1 && ambitionMet(state, seat, kept),
    choice: { ...(state.secret.choices[seat] ?? openChoice()) },
  };
}

const turnedOver = (state: MatchState): MatchView['ambitions'] =>
  state.secret.ambitions.flatMap(([ambition], seat) =>
    ambition === undefined
      ? []
      : [{ seat, ambition, met: ambitionMet(state, seat, ambition), points: ambitionPoints(state, seat) }],
  );
