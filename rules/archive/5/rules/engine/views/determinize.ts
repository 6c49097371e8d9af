import { investorCards, type CardId, type ContractId } from '../../cards/index';
import { openChoice } from '../phases/boardroom';
import { deckOf, isComputeCard } from '../catalogue';
import { cloneCompany } from '../clone';
import { contractsOfGame, dealAmbitions, fullDeck, newsOfScenario } from '../match';
import { removeCard } from '../phases/market';
import { below, seededRng, shuffle, type Rng } from '../rng';
import type { BoardroomChoice, MatchState } from '../state';
import { mostBurn } from '../phases/users';
import { decks, tiers, type Deck, type Tier } from '../vocabulary';
import type { CompanyView, MatchView } from './view-types';

/**
 * A possible state of the match behind a view: what the viewer knows stays, everything hidden is dealt anew by the
 * seed from the cards not accounted for. Its record of events is empty.
 */
export function determinize(view: MatchView, seed: string): MatchState {
  const rng = seededRng(seed);
  const unseen = unseenCards(view, rng);
  const hands = view.companies.map((company) => handOf(view, company, unseen));
  return {
    rules: view.rules,
    players: view.players,
    scenario: view.scenario,
    sealing: view.sealing,
    favouritism: view.favouritism,
    ...(view.variant === undefined ? {} : { variant: view.variant }),
    phase: view.phase,
    quarter: view.quarter,
    climate: view.climate.climate,
    news: view.news,
    forecast: view.forecast,
    pastNews: [...view.pastNews],
    lot: [...view.lot],
    order: [...view.order],
    turn: { ...view.turn },
    sealed: view.companies.map((company) => company.sealed),
    companies: view.companies.map((company) => cloneCompany(company, company.capacity)),
    rows: copyDecks(view.rows),
    discards: copyDecks(view.discards),
    contracts: view.offers.map(({ contract }) => contract),
    goneContracts: [...view.goneContracts],
    goneInvestors: [...view.goneInvestors],
    investors: view.investors.map(({ id, byLot, ladder }) => ({
      id,
      lot: byLot ? ladder.map(({ seat }) => seat) : [],
    })),
    moves: view.moves,
    settledMoves: view.settledMoves,
    secret: {
      rng,
      decks: unseen,
      newsDeck: shuffle(
        rng,
        newsOfScenario(view.scenario).filter(
          (id) => id !== view.news && id !== view.forecast && !view.pastNews.includes(id),
        ),
      ),
      investorDeck: shuffle(
        rng,
        investorCards
          .map(({ id }) => id)
          .filter((id) => !view.goneInvestors.includes(id) && !view.investors.some((investor) => investor.id === id)),
      ),
      contractDecks: unseenContracts(view, rng),
      hands,
      ambitions: view.companies.map((company) => ambitionsOf(view, company, rng)),
      choices: view.companies.map((company) => choiceOf(view, company, rng)),
      events: [],
    },
  };
}

const copyDecks = (cards: MatchView['rows']): Record<Deck, CardId[]> => ({
  compute: [...cards.compute],
  data: [...cards.data],
  funding: [...cards.funding],
});

const privateOf = (view: MatchView, seat: number): MatchView['privates'][number] | undefined =>
  view.privates.find((own) => own.seat === seat);

/** All copies of each deck, less every card the viewer can see somewhere, shuffled. */
function unseenCards(view: MatchView, rng: Rng): Record<Deck, CardId[]> {
  const unseen: Record<Deck, CardId[]> = { compute: [], data: [], funding: [] };
  for (const deck of decks) {
    const cards = fullDeck(view, deck);
    for (const card of [...view.rows[deck], ...view.discards[deck]]) removeCard(cards, card);
    unseen[deck] = cards;
  }
  for (const company of view.companies) {
    for (const cluster of company.clusters) if (isComputeCard(cluster)) removeCard(unseen.compute, cluster);
    for (const card of privateOf(view, company.seat)?.hand ?? company.seen) removeCard(unseen[deckOf(card)], card);
  }
  for (const deck of decks) shuffle(rng, unseen[deck]);
  return unseen;
}

/** A hand as far as the viewer knows it, filled up from the unseen cards of each deck. */
function handOf(view: MatchView, company: CompanyView, unseen: Record<Deck, CardId[]>): CardId[] {
  const own = privateOf(view, company.seat);
  if (own !== undefined) return [...own.hand];
  const hand: CardId[] = [...company.seen];
  for (const deck of decks) {
    const known = company.seen.filter((card) => deckOf(card) === deck).length;
    hand.push(...unseen[deck].splice(0, company.handCounts[deck] - known));
  }
  return hand;
}

function unseenContracts(view: MatchView, rng: Rng): Record<Tier, ContractId[]> {
  const seen = new Set<ContractId>([...view.goneContracts, ...view.offers.map(({ contract }) => contract)]);
  for (const company of view.companies) for (const { id } of company.contracts) seen.add(id);
  const unseen: Record<Tier, ContractId[]> = { 1: [], 2: [], 3: [] };
  for (const { id, tier } of contractsOfGame(view.players)) if (!seen.has(id)) unseen[tier].push(id);
  for (const tier of tiers) shuffle(rng, unseen[tier]);
  return unseen;
}

function ambitionsOf(view: MatchView, company: CompanyView, rng: Rng): MatchState['secret']['ambitions'][number] {
  const own = privateOf(view, company.seat);
  if (own !== undefined) return [...own.ambitions];
  const shown = view.ambitions.find(({ seat }) => seat === company.seat);
  if (shown !== undefined) return [shown.ambition];
  const dealt = company.ambitionsDealt === 0 ? [] : dealAmbitions(company.role, rng);
  return dealt.slice(0, company.ambitionsDealt);
}

/** A sealed rival's envelope is guessed: some investor, up to a third of its cash burned. */
function choiceOf(view: MatchView, company: CompanyView, rng: Rng): BoardroomChoice {
  const own = privateOf(view, company.seat);
  if (own !== undefined) return { ...own.choice };
  if (!company.sealed) return openChoice();
  const investor = view.investors[below(rng, view.investors.length + 1)]?.id ?? 'none';
  const most = mostBurn(company, view.quarterRules);
  return { stage: 'sealed', investor, card: 'none', burn: below(rng, Math.floor(most / 3) + 1) };
}
