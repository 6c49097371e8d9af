import type {
  Account,
  AmbitionId,
  CardId,
  Climate,
  ClusterId,
  CompanyId,
  ContractId,
  Deck,
  Domain,
  InvestorId,
  Measure,
  NewsId,
  Role,
  ScenarioId,
  Tier,
} from '../../../rules/index';

/** A name and the sentence a player relies on. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface CardText extends NamedText {
  /** A line of colour; says nothing about the rules. */
  readonly flavour?: string;
}

export interface DomainText {
  readonly name: string;
  /** For narrow places. */
  readonly short: string;
}

export interface CompanyText extends NamedText {
  /** The name where room is scarce. */
  readonly short: string;
  /** Who they are, in one line. */
  readonly line: string;
}

export interface InvestorText extends NamedText {
  /** Who they are, in one line. */
  readonly line: string;
}

export interface ContractText {
  /** The customer. */
  readonly name: string;
  /** What the customer wants the model for. */
  readonly wants: string;
}

export interface NewsText {
  readonly headline: string;
  /** What it changes this quarter, besides the climate. */
  readonly rule: string;
  /** What the headline rests on; the source is in the book under the card's fact id. */
  readonly fact: string;
}

export interface ScenarioText extends NamedText {
  /** Playing time of four people, estimated. */
  readonly minutes: number;
}

export type CompanyTexts = Readonly<Record<CompanyId, CompanyText>>;
export type InvestorTexts = Readonly<Record<InvestorId, InvestorText>>;
export type ContractTexts = Readonly<Record<ContractId, ContractText>>;
export type NewsTexts = Readonly<Record<NewsId, NewsText>>;

export interface ScenariosText {
  readonly scenarios: Readonly<Record<ScenarioId, ScenarioText>>;
  readonly roles: Readonly<Record<Role, NamedText>>;
  /** Cash a company begins with. */
  readonly cash: (sum: number) => string;
  /** What a company begins with above its role, or below it; not 0. */
  readonly cashBonus: (sum: number) => string;
}

/** Everything printed on the things of the game. */
export interface CardsText extends ScenariosText {
  readonly cards: Readonly<Record<CardId, CardText>>;
  readonly clusters: Readonly<Record<ClusterId, NamedText>>;
  readonly companies: CompanyTexts;
  readonly investors: InvestorTexts;
  readonly contracts: ContractTexts;
  readonly news: NewsTexts;
  readonly ambitions: Readonly<Record<AmbitionId, NamedText>>;
  readonly climates: Readonly<Record<Climate, NamedText>>;
  /** What news does to the climate, by steps: negative is colder, 0 says it stays. */
  readonly climateMove: (steps: number) => string;
  readonly domains: Readonly<Record<Domain, DomainText>>;
  readonly measures: Readonly<Record<Measure, NamedText>>;
  readonly funds: Readonly<Record<'small' | 'large', string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly decks: Readonly<Record<Deck, string>>;
  readonly accounts: Readonly<Record<Account, string>>;
}
