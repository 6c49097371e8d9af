import {
  ambitionCards,
  companyCards,
  computeCards,
  contractCards,
  dataCards,
  fundingCards,
  investorCards,
  newsCards,
  type AmbitionId,
  type CardId,
  type CompanyId,
  type ContractId,
  type NewsId,
} from '../cards/index';
import { archive } from './phases/books';
import { openChoice } from './phases/boardroom';
import { companyOf, isCompany, isScenario, presetOf, scenarioOf } from './catalogue';
import { openMatch } from './flow';
import { isPlain } from './phases/investors';
import { book, emptyAccounts } from './ledger';
import { refillRows, takeTop } from './phases/market';
import { BadOptions, type OptionReason } from './refusal';
import { below, seededRng, shuffle, type Rng } from './rng';
import type { Company, MatchOptions, MatchState } from './state';
import { decks, domains, type Deck, type Domain, type Role, type Tier } from './vocabulary';
import { isVariant } from './variant';
import type { ScenarioId } from '../scenarios/index';

/** Raised when a rule changes what a recorded match would do. */
export const rulesVersion = 5;

const startingHand: Readonly<Record<Deck, number>> = { compute: 1, data: 3, funding: 1 };

/**
 * Sets up a match; the same options and seed give the same match on every machine.
 * @throws BadOptions with a reason code
 */
export function createMatch(options: MatchOptions, seed: string): MatchState {
  const refused = checkOptions(options);
  if (refused !== undefined) throw new BadOptions(refused);
  const { players } = options;
  const scenario = presetOf(options);
  const rng = seededRng(seed);
  const neutral = scenario.neutralAt.includes(players) ? 1 : 0;
  const companies = dealCompanies(options, rng, players + neutral).map((id) => foundCompany(id, options));
  const newsDeck = shuffle(rng, newsOfScenario(options.scenario));
  const news = newsDeck.pop();
  if (news === undefined) throw new BadOptions('bad-scenario');
  const state: MatchState = {
    rules: rulesVersion,
    players,
    scenario: options.scenario,
    sealing: options.sealing ?? 'together',
    favouritism: options.favouritism ?? scenario.favouritism,
    ...(options.variant === undefined ? {} : { variant: options.variant }),
    phase: 'build',
    quarter: 0,
    climate: scenario.climate[0],
    news,
    forecast: '',
    pastNews: [],
    lot: [],
    order: [],
    turn: { seat: 0, stage: 'done', actions: 0, bill: 0, priceSet: false },
    sealed: [],
    companies,
    rows: { compute: [], data: [], funding: [] },
    discards: { compute: [], data: [], funding: [] },
    contracts: [],
    goneContracts: [],
    goneInvestors: [],
    investors: [],
    moves: 0,
    settledMoves: 0,
    secret: {
      rng,
      decks: {
        compute: shuffle(rng, fullDeck(options, 'compute')),
        data: shuffle(rng, fullDeck(options, 'data')),
        funding: shuffle(rng, fullDeck(options, 'funding')),
      },
      newsDeck,
      investorDeck: shuffle(
        rng,
        investorCards.map(({ id }) => id),
      ),
      contractDecks: { 1: [], 2: [], 3: [] },
      hands: companies.map(() => []),
      ambitions: companies.map((company, seat) =>
        scenario.modules.ambitions && seat < players ? dealAmbitions(company.role, rng) : [],
      ),
      choices: companies.map(openChoice),
      events: [],
    },
  };
  for (const card of contractsOfGame(players)) state.secret.contractDecks[card.tier].push(card.id);
  for (const tier of [1, 2, 3] as const) shuffle(rng, state.secret.contractDecks[tier]);
  for (const seat of companies.keys()) {
    dealHand(state, seat);
    archive(state, seat);
  }
  refillRows(state);
  openMatch(state);
  return state;
}

function checkOptions(options: MatchOptions): OptionReason | undefined {
  if (typeof options.scenario !== 'string' || !isScenario(options.scenario)) return 'bad-scenario';
  const { players, companies, sealing, favouritism, variant } = options;
  if (variant !== undefined && !isVariant(variant)) return 'bad-variant';
  if (!presetOf(options).players.includes(players)) return 'bad-players';
  if (sealing !== undefined && sealing !== 'together' && sealing !== 'own-turn') return 'bad-sealing';
  if (favouritism !== undefined && !(favouritism >= 0 && favouritism <= 1)) return 'bad-favouritism';
  if (companies === undefined) return undefined;
  const fit = companies.length === players && new Set(companies).size === players && companies.every(isCompany);
  return fit ? undefined : 'bad-companies';
}

/** The chosen companies, those of the scenario, or dealt by the seed with giants and start-ups alternating. */
function dealCompanies(options: MatchOptions, rng: Rng, count: number): CompanyId[] {
  const fixed = options.companies ?? presetOf(options).companies?.filter(isCompany) ?? [];
  const dealt = fixed.slice(0, options.players);
  const pools: Record<Role, CompanyId[]> = { giant: [], startup: [] };
  for (const card of companyCards) if (!dealt.includes(card.id)) pools[card.role].push(card.id);
  shuffle(rng, pools.giant);
  shuffle(rng, pools.startup);
  const giantFirst = below(rng, 2);
  while (dealt.length < count) {
    const role: Role = (dealt.length + giantFirst) % 2 === 0 ? 'giant' : 'startup';
    const next = pools[role].pop() ?? pools[role === 'giant' ? 'startup' : 'giant'].pop();
    if (next === undefined) break;
    dealt.push(next);
  }
  return dealt;
}

/** Cash a company begins a match with: its role's, what the number of players adds to it, and its own bonus; ¥100 m. */
export function startingCash(id: CompanyId, options: Pick<MatchOptions, 'scenario' | 'players' | 'variant'>): number {
  const { start, cashBonus } = presetOf(options);
  const company = companyOf(id);
  return start[company.role].cash + (cashBonus[company.role][options.players] ?? 0) + company.cashBonus;
}

function foundCompany(id: CompanyId, options: MatchOptions): Company {
  const scenario = presetOf(options);
  const { role, domain: home } = companyOf(id);
  const start = scenario.start[role];
  const verticals: Record<Domain, number> = { health: 0, finance: 0, law: 0, education: 0, industry: 0 };
  for (const domain of domains) if (domain === home) verticals[domain] = start.vertical;
  const company: Company = {
    id,
    role,
    brand: start.brand,
    cash: 0,
    stake: 1,
    capital: start.capital,
    debts: [],
    clusters: [role === 'giant' ? 'giant-cluster' : 'startup-cluster'],
    rented: 0,
    trained: 0,
    foundation: start.foundation,
    verticals,
    contracts: [],
    users: 0,
    apiPrice: 1,
    shelved: 0,
    calls: 0,
    calledIn: 0,
    pivoted: false,
    backers: [],
    raised: 0,
    burned: 0,
    royaltiesEarned: 0,
    rescues: 0,
    loans: 0,
    wonOver: 0,
    dataBonusUsed: false,
    seen: [],
    accounts: emptyAccounts(),
    history: [],
  };
  book(company, 'start', startingCash(id, options));
  return company;
}

/** Every copy of every card in a deck; two of each at five and six players. */
export function fullDeck(options: Pick<MatchOptions, 'players' | 'scenario' | 'variant'>, deck: Deck): CardId[] {
  const { fullFunding } = presetOf(options).modules;
  const rows: readonly { readonly id: CardId; readonly copies: number }[] = {
    compute: computeCards,
    data: dataCards,
    funding: fundingCards.filter((card) => fullFunding || isPlain(card.id)),
  }[deck];
  const sets = options.players >= 5 ? 2 : 1;
  const cards: CardId[] = [];
  for (const { id, copies } of rows) for (let copy = 0; copy < copies * sets; copy++) cards.push(id);
  return cards;
}

/** News a scenario can draw. */
export function newsOfScenario(scenario: ScenarioId): NewsId[] {
  const { news } = scenarioOf(scenario);
  return newsCards.map(({ id }) => id).filter((id) => news === undefined || news.includes(id));
}

/** Contracts in a game of so many players. */
export const contractsOfGame = (players: number): readonly { readonly id: ContractId; readonly tier: Tier }[] =>
  contractCards.filter(({ minPlayers }) => minPlayers <= players);

/** Two different ambitions that suit a role. */
export function dealAmbitions(role: Role, rng: Rng): AmbitionId[] {
  const suited = ambitionCards.filter(({ roles }) => (roles as readonly Role[]).includes(role)).map(({ id }) => id);
  return shuffle(rng, suited).slice(0, 2);
}

function dealHand(state: MatchState, seat: number): void {
  for (const deck of decks)
    for (let i = 0; i < startingHand[deck]; i++) {
      const card = takeTop(state, deck);
      if (card !== undefined) state.secret.hands[seat]?.push(card);
    }
}
