import {
  ambitionCards,
  companyCards,
  computeCards,
  contractCards,
  dataCards,
  foundingClusters,
  fundingCards,
  investorCards,
  newsCards,
  type AmbitionId,
  type CardId,
  type ClusterId,
  type CompanyId,
  type ComputeCardId,
  type ContractId,
  type DataCardId,
  type FundingCardId,
  type InvestorId,
  type NewsId,
} from '../cards/index';
import { scenarioCards, type ScenarioId } from '../scenarios/index';
import type {
  Ability,
  AmbitionCard,
  CompanyCard,
  ComputeCard,
  ContractCard,
  DataCard,
  FundingCard,
  InvestorCard,
  NewsCard,
  QuarterRules,
  ScenarioCard,
  Variant,
} from './card-types';
import type { Deck } from './vocabulary';
import { withVariant } from './variant';

/** A row whose id is one of the known ones. */
type Known<Row, Id extends string> = Row & { readonly id: Id };

/** Rows by id; asking for an id that no row has is a programming error. */
function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function lookUp<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`no row ${id}`);
  return row;
}

/** A company with everything its ability leaves as it is. */
export interface CompanyRow extends CompanyCard {
  readonly ability: Ability;
}

/** The values of a company whose ability is another one. */
export const plainAbility: Ability = {
  pressureLimit: 5,
  attraction: 0,
  clusterDiscount: 0,
  licensedIncome: 0,
  platformLoad: 0,
  usersLeaving: 0.2,
  truceReturn: 0.5,
  dataBonus: 0,
  paysAtOnce: false,
  winOverGap: 2,
  usersPerContract: 0,
  domainLoad: 99,
};

function wholeCompany(card: CompanyCard): CompanyRow {
  return { ...card, ability: { ...plainAbility, ...card.ability } };
}

/** A data card with its places among all of them: sorting by them is much faster than by text. */
export interface DataRow extends Known<DataCard, DataCardId> {
  /** By id. */
  readonly alphabetical: number;
  /** By value, the highest first, then by id. */
  readonly valuable: number;
}

function orderedData(): DataRow[] {
  const cards: readonly Known<DataCard, DataCardId>[] = dataCards;
  const alphabetical = cards.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const valuable = alphabetical.toSorted((a, b) => b.value - a.value);
  return cards.map((card) => ({
    ...card,
    alphabetical: alphabetical.indexOf(card),
    valuable: valuable.indexOf(card),
  }));
}

/** Keeps the last answer: one match asks for the same scenario and the same news many thousand times. */
function remembered<Id, Row>(find: (id: Id) => Row): (id: Id) => Row {
  let lastId: Id | undefined;
  let last: Row | undefined;
  return (id) => {
    if (last === undefined || id !== lastId) {
      last = find(id);
      lastId = id;
    }
    return last;
  };
}

const compute = byId<Known<ComputeCard, ComputeCardId>>(computeCards);
const clusters = byId<ComputeCard>([...computeCards, ...foundingClusters]);
const data = byId<DataRow>(orderedData());
const funding = byId<FundingCard>(fundingCards);
const contracts = byId<ContractCard>(contractCards);
const investors = byId<InvestorCard>(investorCards);
const companies = byId<CompanyRow>(companyCards.map(wholeCompany));
const ambitions = byId<AmbitionCard>(ambitionCards);
const news = byId<NewsCard>(newsCards);
const scenarios = byId<ScenarioCard>(scenarioCards);

export const computeOf = (id: ComputeCardId): ComputeCard => lookUp(compute, id);
export const clusterOf = (id: ClusterId): ComputeCard => lookUp(clusters, id);
export const dataOf = (id: DataCardId): DataRow => lookUp(data, id);
export const fundingOf = (id: FundingCardId): FundingCard => lookUp(funding, id);
export const contractOf = (id: ContractId): ContractCard => lookUp(contracts, id);
export const investorOf = (id: InvestorId): InvestorCard => lookUp(investors, id);
export const companyOf = (id: CompanyId): CompanyRow => lookUp(companies, id);
export const ambitionOf = (id: AmbitionId): AmbitionCard => lookUp(ambitions, id);
export const newsOf = (id: NewsId): NewsCard => lookUp(news, id);
export const scenarioOf = remembered((id: ScenarioId): ScenarioCard => lookUp(scenarios, id));

/** Variants as whole presets: one match asks for the same very often. */
const varied = new WeakMap<Variant, ScenarioCard>();

/** The game that is played: the preset with what its host set otherwise. */
export function presetOf(game: { readonly scenario: ScenarioId; readonly variant?: Variant }): ScenarioCard {
  const { scenario, variant } = game;
  if (variant === undefined) return scenarioOf(scenario);
  const known = varied.get(variant);
  if (known !== undefined) return known;
  const preset = withVariant(scenarioOf(scenario), variant);
  varied.set(variant, preset);
  return preset;
}

/** The row of a card that may be of another deck; undefined when it is. */
export const computeRow = (id: CardId): Known<ComputeCard, ComputeCardId> | undefined => compute.get(id);
export const dataRow = (id: CardId): DataRow | undefined => data.get(id);

export const isComputeCard = (id: string): id is ComputeCardId => compute.has(id);
export const isDataCard = (id: string): id is DataCardId => data.has(id);
export const isFundingCard = (id: string): id is FundingCardId => funding.has(id);
export const isContract = (id: string): id is ContractId => contracts.has(id);
export const isInvestor = (id: string): id is InvestorId => investors.has(id);
export const isCompany = (id: string): id is CompanyId => companies.has(id);
export const isAmbition = (id: string): id is AmbitionId => ambitions.has(id);
export const isCluster = (id: string): id is ClusterId => id !== 'cloud-rental' && clusters.has(id);
export const isScenario = (id: string): id is ScenarioId => scenarios.has(id);
export const isCard = (id: string): id is CardId => isDataCard(id) || isComputeCard(id) || isFundingCard(id);

/** The deck a card belongs to. */
export const deckOf = (id: CardId): Deck => (isDataCard(id) ? 'data' : isComputeCard(id) ? 'compute' : 'funding');

/** A card that can be held in hand, with the deck it belongs to. */
export type HandCard =
  | ({ readonly deck: 'compute' } & ComputeCard)
  | ({ readonly deck: 'data' } & DataCard)
  | ({ readonly deck: 'funding' } & FundingCard);

/** The row of a hand card. */
export function cardOf(id: CardId): HandCard {
  if (isComputeCard(id)) return { deck: 'compute', ...computeOf(id) };
  if (isDataCard(id)) return { deck: 'data', ...dataOf(id) };
  return { deck: 'funding', ...fundingOf(id) };
}

/** The values of a quarter whose news bends nothing. */
export const plainQuarter: QuarterRules = {
  importSurcharge: 0,
  rentalSurcharge: 0,
  upkeepSurcharge: 0,
  giantPayroll: 0,
  startupPayroll: 0,
  foundationSurcharge: 0,
  overrun: 0,
  verticalDiscount: 0,
  openSource: 0,
  leaderFrozen: false,
  strictness: 0,
  salesCycle: 1,
  signingBonus: 0,
  royaltiesPaid: true,
  licenceBonus: 0,
  burnLimit: 999,
  pool: 0,
  usersPay: true,
  hype: 1,
  cheques: 0,
  largeCheques: 0,
  leaderCheques: 0,
  proof: 0,
  pressure: 0,
};

const quarterRules: ReadonlyMap<string, QuarterRules> = new Map(
  newsCards.map((card) => [card.id, { ...plainQuarter, ...card.rules }]),
);

/** The rules of a quarter under a news card. */
export const rulesUnder = remembered((id: NewsId): QuarterRules => lookUp(quarterRules, id));
