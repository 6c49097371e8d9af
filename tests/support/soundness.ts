import {
  companyCards,
  contractCards,
  decks,
  domains,
  investorCards,
  isOver,
  scenarioOf,
  type CardId,
  type MatchState,
} from '../../rules/index';
import { isComputeCard } from '../../rules/engine/catalogue';
import { freeCapacity } from '../../rules/engine/company';
import { accounts } from '../../rules/engine/ledger';
import { fullDeck, newsOfScenario } from '../../rules/engine/match';
import type { Company } from '../../rules/engine/state';

/** Every yuan is accounted for, and no company is out of bounds. */
export function expectBooks(state: MatchState): void {
  for (const [seat, company] of state.companies.entries()) expectSoundCompany(company, `seat ${seat}`);
}

/** What must hold in every state of every match; throws a sentence when it does not. */
export function expectSound(state: MatchState): void {
  expectBooks(state);
  expectRoyaltiesBalance(state);
  expectCardsConserved(state);
  const { quarters } = scenarioOf(state.scenario);
  demand(state.quarter >= 1 && state.quarter <= quarters, () => `quarter ${state.quarter} of ${quarters}`);
  demand(state.companies.length >= state.players && state.companies.length <= companyCards.length, () => 'companies');
}

function demand(holds: boolean, sentence: () => string): void {
  if (!holds) throw new Error(`unsound: ${sentence()}`);
}

const closedSums = new WeakMap<object, number>();

/** The sum of a closed quarter's accounts, which never change again. */
function closedSumOf(booked: Company['accounts']): number {
  const known = closedSums.get(booked);
  if (known !== undefined) return known;
  const sum = sumOf(booked);
  closedSums.set(booked, sum);
  return sum;
}

function sumOf(booked: Company['accounts']): number {
  let sum = 0;
  for (const account of accounts) sum += booked[account];
  return sum;
}

/** Cash is the sum of its accounts over the whole match; stake, capacity, cash and users stay in their bounds. */
function expectSoundCompany(company: Company, who: string): void {
  let booked = sumOf(company.accounts);
  for (const quarter of company.history) booked += closedSumOf(quarter.accounts);
  demand(booked === company.cash, () => `${who} has ${company.cash}, its accounts say ${booked}`);
  demand(Number.isInteger(company.cash) && company.cash >= 0, () => `${who} has cash ${company.cash}`);
  demand(company.stake > 0 && company.stake <= 1, () => `${who} holds a stake of ${company.stake}`);
  demand(freeCapacity(company) >= 0, () => `${who} has free capacity ${freeCapacity(company)}`);
  demand(
    company.rented >= 0 && company.trained >= 0,
    () => `${who} trained ${company.trained}, rented ${company.rented}`,
  );
  demand(Number.isInteger(company.users) && company.users >= 0, () => `${who} has ${company.users} tenths of users`);
  demand(company.foundation >= 0 && company.foundation <= 10, () => `${who} has F ${company.foundation}`);
  for (const domain of domains) {
    const level = company.verticals[domain];
    demand(level >= 0 && level <= 6, () => `${who} has V ${level}`);
  }
}

/** What licensees paid in a quarter is what licensors earned. */
function expectRoyaltiesBalance(state: MatchState): void {
  const closed = state.companies[0]?.history.length ?? 0;
  for (let entry = 0; entry < closed; entry++) {
    let balance = 0;
    for (const { history } of state.companies)
      balance += (history[entry]?.accounts.royaltiesIn ?? 0) + (history[entry]?.accounts.royaltiesOut ?? 0);
    demand(balance === 0, () => `royalties of entry ${entry} differ by ${balance}`);
  }
}

/** Every copy of every card is somewhere, once. */
function expectCardsConserved(state: MatchState): void {
  for (const deck of decks) {
    const copies = new Map<CardId, number>();
    for (const card of fullDeck(state, deck)) copies.set(card, (copies.get(card) ?? 0) + 1);
    const place = (card: CardId): void => {
      copies.set(card, (copies.get(card) ?? 0) - 1);
    };
    state.secret.decks[deck].forEach(place);
    state.rows[deck].forEach(place);
    state.discards[deck].forEach(place);
    for (const hand of state.secret.hands) for (const card of hand) if (copies.has(card)) place(card);
    if (deck === 'compute')
      for (const { clusters } of state.companies)
        for (const cluster of clusters) if (isComputeCard(cluster)) place(cluster);
    for (const [card, left] of copies) demand(left === 0, () => `${left} of ${card} missing`);
  }
  const { secret } = state;
  const contracts = [
    ...state.contracts,
    ...state.goneContracts,
    ...state.companies.flatMap((company) => company.contracts.map(({ id }) => id)),
    ...Object.values(secret.contractDecks).flat(),
  ];
  const inGame = contractCards.filter(({ minPlayers }) => minPlayers <= state.players).length;
  demand(contracts.length === inGame && new Set(contracts).size === inGame, () => `${contracts.length} contracts`);
  const investors = [...state.investors.map(({ id }) => id), ...state.goneInvestors, ...secret.investorDeck];
  demand(
    investors.length === 12 && new Set(investors).size === investorCards.length,
    () => `${investors.length} investors`,
  );
  const forecast = state.forecast === '' ? [] : [state.forecast];
  const news = [state.news, ...forecast, ...state.pastNews, ...secret.newsDeck];
  const told = newsOfScenario(state.scenario).length;
  demand(news.length === told && new Set(news).size === told, () => `${news.length} news of ${told}`);
  demand(isOver(state) || state.investors.length >= 3, () => 'too few investors');
}
