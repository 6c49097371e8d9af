import type { AmbitionId, CardId, CompanyId, ContractId, FundingCardId, InvestorId, NewsId } from '../../rules/index';
import { openEnvelopes } from '../../rules/engine/phases/boardroom';
import { closeBooks } from '../../rules/engine/phases/books';
import { contractOf } from '../../rules/engine/catalogue';
import { companyAt } from '../../rules/engine/company';
import type { MatchEvent } from '../../rules/engine/events';
import { applyMove } from '../../rules/engine/flow';
import { createMatch } from '../../rules/engine/match';
import { legalMoves } from '../../rules/engine/move-rules';
import type { Move } from '../../rules/engine/moves';
import { IllegalMove, type Refusal } from '../../rules/engine/refusal';
import { below, seededRng } from '../../rules/engine/rng';
import type { Company, MatchOptions, MatchState, SignedContract } from '../../rules/engine/state';
import type { Climate, Deck, Domain, Role, Seat } from '../../rules/engine/vocabulary';
import { overrunChips } from '../../rules/engine/phases/training';
import { passQuarter } from './pass-quarter';

/** What a story may say about its match; everything else is as in `aMatch`. */
interface MatchSetup extends Partial<MatchOptions> {
  readonly climate?: Climate;
  readonly news?: NewsId;
  readonly quarter?: number;
  readonly forecast?: NewsId | '';
  readonly seed?: string;
}

/** What a story may say about a company; users are whole users, contracts pay from this quarter unless said otherwise. */
interface CompanySetup extends Partial<
  Omit<Company, 'id' | 'role' | 'verticals' | 'contracts' | 'history' | 'accounts'>
> {
  readonly verticals?: Partial<Record<Domain, number>>;
  readonly contracts?: readonly (ContractId | ({ readonly id: ContractId } & Partial<SignedContract>))[];
}

interface Envelope {
  readonly pitch?: InvestorId;
  readonly card?: FundingCardId;
  readonly burn?: number;
}

type EventOf<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>;

/** A giant and a start-up by turns; none of these abilities touches another company. */
const cast: readonly CompanyId[] = ['search', 'health', 'voice', 'finance', 'cloud', 'industry'];

/** What companies start stories with at every table, however the real start is tuned; ¥100 m. */
const storyStart: Readonly<Record<Role, Pick<Company, 'brand' | 'cash'>>> = {
  giant: { brand: 20, cash: 10 },
  startup: { brand: 13, cash: 7 },
};

/**
 * A match in the middle of Build, ready for a story: four players unless said otherwise, seat 0 to act with three
 * actions, brand and cash of `storyStart`, lots drawn 0, 1, 2..., empty hands, nothing on offer, no ambitions, and
 * news that bends no rule.
 */
export function aMatch(setup: MatchSetup = {}): Story {
  const { climate, news = 'easy-money', quarter = 1, forecast, seed = 'a story', players = 4, ...options } = setup;
  const state = createMatch({ scenario: 'standard', companies: cast.slice(0, players), players, ...options }, seed);
  state.news = news;
  state.quarter = quarter;
  if (climate !== undefined) state.climate = climate;
  if (forecast !== undefined) state.forecast = forecast;
  state.lot = [...state.companies.keys()];
  state.order = [...state.companies.keys()];
  state.contracts = [];
  state.investors = [];
  state.turn = { seat: 0, stage: 'act', actions: 3, bill: 0, priceSet: false };
  state.secret.hands = state.companies.map(() => []);
  state.secret.ambitions = state.companies.map(() => []);
  for (const company of state.companies) Object.assign(company, storyStart[company.role], { seen: [] });
  state.secret.events = [];
  return new Story(state);
}

/** A match under construction, then under way. */
class Story {
  readonly state: MatchState;

  constructor(state: MatchState) {
    this.state = state;
  }

  company(seat: Seat): Company {
    return companyAt(this.state, seat);
  }

  hand(seat: Seat): CardId[] {
    return this.state.secret.hands[seat] ?? [];
  }

  withCompany(seat: Seat, { verticals, contracts, users, ...rest }: CompanySetup): this {
    const company = this.company(seat);
    Object.assign(company, rest);
    Object.assign(company.verticals, verticals);
    if (users !== undefined) company.users = users * 10;
    if (contracts !== undefined)
      company.contracts = contracts.map((held) => signed(typeof held === 'string' ? { id: held } : held));
    return this;
  }

  withHand(seat: Seat, ...cards: readonly CardId[]): this {
    this.state.secret.hands[seat] = [...cards];
    return this;
  }

  withAmbition(seat: Seat, ...ambitions: readonly AmbitionId[]): this {
    this.state.secret.ambitions[seat] = [...ambitions];
    return this;
  }

  /** Contracts open to all, the oldest first. */
  withOffers(...contracts: readonly ContractId[]): this {
    this.state.contracts = [...contracts];
    return this;
  }

  withInvestors(...investors: readonly InvestorId[]): this {
    this.state.investors = investors.map((id) => ({ id, lot: [] }));
    return this;
  }

  /** The quarter's public lot: the earlier seat wins a tie. */
  withLot(...lot: readonly Seat[]): this {
    this.state.lot = [...lot];
    return this;
  }

  withRow(deck: Deck, ...cards: readonly CardId[]): this {
    this.state.rows[deck] = [...cards];
    return this;
  }

  /** A face-down deck, its top card first. */
  withDeck(deck: Deck, ...cards: readonly CardId[]): this {
    this.state.secret.decks[deck] = [...cards].reverse();
    return this;
  }

  withDiscards(deck: Deck, ...cards: readonly CardId[]): this {
    this.state.discards[deck] = [...cards];
    return this;
  }

  /** Lets the next overrun chip be this one. */
  withChip(chip: (typeof overrunChips)[number]): this {
    for (let attempt = 0; ; attempt++) {
      const rng = seededRng(`chip ${attempt}`);
      if (overrunChips[below([...rng], overrunChips.length)] !== chip) continue;
      this.state.secret.rng = rng;
      return this;
    }
  }

  onTurn(seat: Seat): this {
    this.state.turn = { seat, stage: 'act', actions: 3, bill: 0, priceSet: false };
    return this;
  }

  /** Plays moves one after the other, all of one seat. */
  play(seat: Seat, ...moves: readonly Move[]): this {
    for (const move of moves) applyMove(this.state, seat, move);
    return this;
  }

  /** Why a move is refused; undefined when the rules accept it. Either way the match goes on from before. */
  refusal(seat: Seat, move: Move): Refusal | undefined {
    try {
      applyMove(structuredClone(this.state), seat, move);
      return undefined;
    } catch (error) {
      if (!(error instanceof IllegalMove)) throw error;
      return { code: error.code, details: error.details };
    }
  }

  /** Legal moves of one kind. */
  legal<T extends Move['type']>(seat: Seat, type: T): Extract<Move, { type: T }>[] {
    return legalMoves(this.state, seat).filter((move): move is Extract<Move, { type: T }> => move.type === type);
  }

  /** Opens everybody's envelope at once: users are shared, then deals close. Who is not named passes. */
  boardroom(envelopes: Readonly<Record<Seat, Envelope>>): this {
    this.state.secret.choices = this.state.companies.map((_, seat) => ({
      stage: 'sealed',
      investor: envelopes[seat]?.pitch ?? 'none',
      card: envelopes[seat]?.card ?? 'none',
      burn: envelopes[seat]?.burn ?? 0,
    }));
    openEnvelopes(this.state);
    return this;
  }

  /** Closes this quarter's Books. */
  books(): this {
    closeBooks(this.state);
    return this;
  }

  /** Everybody does nothing until the next quarter's News, or the end. */
  passQuarter(): this {
    passQuarter(this.state);
    return this;
  }

  /** What happened, of one kind and in order, since the story began. */
  events<T extends MatchEvent['type']>(type: T): EventOf<T>[] {
    return this.state.secret.events.filter((event): event is EventOf<T> => event.type === type);
  }
}

export type { Story };

const signed = (held: { readonly id: ContractId } & Partial<SignedContract>): SignedContract => ({
  paysFrom: 1,
  load: contractOf(held.id).load,
  wonOver: 0,
  ...held,
});
