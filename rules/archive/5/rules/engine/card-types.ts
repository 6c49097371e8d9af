import type { Climate, Domain, FactId, Measure, Role, Tier } from './vocabulary';

/** Money in ¥100 m, capacity in units of free capacity, users in whole users unless said otherwise. */
export interface ComputeCard {
  readonly id: string;
  readonly copies: number;
  readonly cost: number;
  readonly capacity: number;
  /** Paid at Books, every quarter. */
  readonly upkeep: number;
  /** `quarter`: the capacity serves this quarter's training only. */
  readonly lasts?: 'quarter';
  /** Export limits do not touch it. */
  readonly domestic?: true;
  readonly fact?: FactId;
}

export interface DataCard {
  readonly id: string;
  readonly copies: number;
  /** `web` trains foundations only; `any` counts as every domain. */
  readonly domain: Domain | 'web' | 'any';
  readonly value: 1 | 2 | 3;
}

/** What a term sheet changes about the deal it is pitched with; sums in ¥100 m. */
export interface FundingEffect {
  readonly cheque?: number;
  /** Priced as if valuation were this much higher. */
  readonly price?: number;
  /** Counts this many ranks better. */
  readonly ranks?: number;
  /** This much of the cheque arrives as a small cluster. */
  readonly clusterWorth?: number;
  /** The largest share of its stake the owners can lose. */
  readonly dilutionCap?: number;
  /** Takes a chair before companies of higher valuation. */
  readonly firstChair?: true;
  /** Data cards drawn when the deal closes. */
  readonly dataCards?: number;
  /** Closes without an investor: a grant asks for contracts, a loan is repaid with a premium. */
  readonly grant?: { readonly sum: number; readonly contracts: number };
  readonly loan?: { readonly sum: number; readonly premium: number; readonly quarters: number };
}

export interface FundingCard {
  readonly id: string;
  readonly copies: number;
  readonly effect: FundingEffect;
  readonly fact?: FactId;
}

export interface ContractCard {
  readonly id: string;
  readonly domain: Domain;
  readonly tier: Tier;
  /** Quality asked for; for a platform deal, the own foundation level. */
  readonly quality: number;
  readonly pays: number;
  readonly load: number;
  readonly platform?: true;
  /** In the game from this number of players on. */
  readonly minPlayers: 2 | 5 | 6;
}

export interface InvestorCard {
  readonly id: string;
  readonly measure: Measure;
  readonly fund: 'small' | 'large';
  /** Standard cheque, before the climate. */
  readonly cheque: number;
  readonly fact?: FactId;
}

/** Everything a company's ability may bend, one thing each; `plainAbility` holds the values of all others. */
export interface Ability {
  /** Loss a giant may make in a quarter without profit pressure. */
  readonly pressureLimit: number;
  /** Added to its attraction. */
  readonly attraction: number;
  /** Taken off the price of clusters (not of rental). */
  readonly clusterDiscount: number;
  /** Paid by the bank each quarter while anyone licenses it. */
  readonly licensedIncome: number;
  /** Added to the load of platform deals. */
  readonly platformLoad: number;
  /** Part of its users that leave each quarter. */
  readonly usersLeaving: number;
  /** Part of its burn that a tie returns. */
  readonly truceReturn: number;
  /** Value added to its first home-domain data of a quarter. */
  readonly dataBonus: number;
  /** Its first contract in the home domain pays in the quarter it is signed. */
  readonly paysAtOnce: boolean;
  /** How far above it a challenger's quality must be in its home domain. */
  readonly winOverGap: number;
  /** Users that come with a contract in the home domain. */
  readonly usersPerContract: number;
  /** The most a contract in the home domain can load. */
  readonly domainLoad: number;
}

export interface CompanyCard {
  readonly id: string;
  readonly role: Role;
  /** A start-up's home domain. */
  readonly domain?: Domain;
  /** Added to the starting cash of its role, ¥100 m; evens out abilities of unequal worth. */
  readonly cashBonus: number;
  readonly ability: Partial<Ability>;
}

export interface AmbitionCard {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly points: number;
}

/** Everything a news card may bend for its quarter; `plainQuarter` holds the values of an ordinary one. */
export interface QuarterRules {
  /** Added to the cost of imported clusters. */
  readonly importSurcharge: number;
  /** Added to the cost of cloud rental. */
  readonly rentalSurcharge: number;
  /** Added to the upkeep of every cluster that has one. */
  readonly upkeepSurcharge: number;
  /** Added to payroll, by role. */
  readonly giantPayroll: number;
  readonly startupPayroll: number;
  /** Added to the price of training a foundation (never below 0). */
  readonly foundationSurcharge: number;
  /** Added to the overrun chip (never below 0). */
  readonly overrun: number;
  /** Taken off the data a vertical needs (at least 1 remains). */
  readonly verticalDiscount: number;
  /** Added to the open-source level. */
  readonly openSource: number;
  /** The highest foundation may not train this quarter. */
  readonly leaderFrozen: boolean;
  /** Added to the quality that tiers II and III ask for when signing. */
  readonly strictness: number;
  /** Quarters until a contract signed now pays. */
  readonly salesCycle: number;
  /** Paid by the bank at signing. */
  readonly signingBonus: number;
  readonly royaltiesPaid: boolean;
  /** Paid by the bank for each licence in force, to its licensor. */
  readonly licenceBonus: number;
  readonly burnLimit: number;
  /** Added to the pool of users (whole users, before scaling with players). */
  readonly pool: number;
  readonly usersPay: boolean;
  /** Multiplies hype per user. */
  readonly hype: number;
  /** Added to every cheque (at least 1 remains), to large funds' and to those of valuation and backers. */
  readonly cheques: number;
  readonly largeCheques: number;
  readonly leaderCheques: number;
  /** Contracts a company needs before any investor backs it. */
  readonly proof: number;
  /** Added to the limit of profit pressure. */
  readonly pressure: number;
}

export interface NewsCard {
  readonly id: string;
  /** Steps the climate moves; ignored in the last quarter and on a fixed climate path. */
  readonly climate: number;
  readonly rules: Partial<QuarterRules>;
  readonly fact: FactId;
}

export interface Start {
  readonly cash: number;
  readonly capital: number;
  readonly brand: number;
  readonly foundation: number;
  /** Level in the home domain. */
  readonly vertical: number;
}

export interface Modules {
  readonly ambitions: boolean;
  readonly licences: boolean;
  readonly winningOver: boolean;
  readonly pivot: boolean;
  /** Funding cards other than plain cheques and prices. */
  readonly fullFunding: boolean;
}

/** What a host sets otherwise than the preset; what is absent stays. */
export interface Variant {
  /** Length of the match, 3-12. Lists by quarter go on with their last entry. */
  readonly quarters?: number;
  /** A fixed path of the climate, by quarter; goes on with its last entry. */
  readonly climate?: readonly Climate[];
  readonly modules?: Readonly<Partial<Modules>>;
}

/** A preset of the game, as data. */
export interface ScenarioCard {
  readonly id: string;
  /** First quarter shown on the timeline. */
  readonly year: number;
  readonly quarters: number;
  readonly players: readonly number[];
  /** A fixed path replaces the climate moves of the news; else the first entry is the opening. */
  readonly climate: readonly [Climate, ...Climate[]];
  readonly climateFixed: boolean;
  readonly start: Readonly<Record<Role, Start>>;
  /** Added to a company's starting cash at these numbers of players, ¥100 m. */
  readonly cashBonus: Readonly<Record<Role, Readonly<Record<number, number>>>>;
  /** Open-source level by quarter. */
  readonly openSource: readonly number[];
  /** Users in each quarter's pool, for three players. */
  readonly pool: readonly number[];
  /** Tier of the contracts that appear, by quarter. */
  readonly tiers: readonly Tier[];
  readonly modules: Modules;
  /** 0..1: chance that an investor ranks by its measure instead of by lot. */
  readonly favouritism: number;
  /** News to draw from; absent: all. */
  readonly news?: readonly string[];
  /** Dealt in this order; absent: by the seed. */
  readonly companies?: readonly string[];
  /** Player counts at which a neutral company joins. */
  readonly neutralAt: readonly number[];
}
