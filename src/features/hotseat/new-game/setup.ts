import {
  companyCards,
  companyOf,
  scenarioOf,
  type CompanyId,
  type MatchOptions,
  type ScenarioId,
  type Sealing,
} from '../../../../rules/index';
import type { BotLevel, Temperament } from '../../../bots/levels';
import type { SavedSeat } from '../../../saves/saved-match';

/** A seat as it is being set up. */
export interface SeatSetup {
  readonly company: CompanyId;
  readonly name: string;
  readonly player: 'human' | BotLevel;
  /** The character of a bot. */
  readonly temperament: Temperament;
}

export interface Setup {
  readonly seats: readonly SeatSetup[];
  readonly scenario: ScenarioId;
  readonly sealing: Sealing;
  /** Chance (0..1) that an investor ranks by its measure. */
  readonly favouritism: number;
  /** Whether players may ask what a strong player would do. */
  readonly hints: boolean;
}

export const mostSeats = 6;
export const fewestSeats = 2;

/** Companies in the order in which empty seats are filled: giants and start-ups alternate. */
const seating: readonly CompanyId[] = ['health', 'voice', 'long-context', 'search', 'industry', 'cloud'];

/** The setup a first visitor finds: one person against three bots. */
export function firstSetup(name: (number: number) => string, bot: (number: number) => string): Setup {
  return {
    seats: seating.slice(0, 4).map((company, index) => ({
      company,
      name: index === 0 ? name(1) : bot(index),
      player: index === 0 ? 'human' : 'normal',
      temperament: 'even',
    })),
    scenario: 'standard',
    sealing: 'own-turn',
    favouritism: 1,
    hints: true,
  };
}

/** The company the next seat would get: the first free one that keeps the roles alternating. */
export function nextCompany(seats: readonly SeatSetup[]): CompanyId | undefined {
  const taken = new Set(seats.map(({ company }) => company));
  const free = [...seating, ...companyCards.map(({ id }) => id)].filter((id) => !taken.has(id));
  const last = seats.at(-1);
  const role = last === undefined ? 'startup' : companyOf(last.company).role;
  return free.find((id) => companyOf(id).role !== role) ?? free[0];
}

/** Gives a seat a company; whoever had it takes the seat's old one. */
export function swapCompany(seats: readonly SeatSetup[], index: number, company: CompanyId): SeatSetup[] {
  const old = seats[index]?.company;
  return seats.map((seat, other) => {
    if (other === index) return { ...seat, company };
    return seat.company === company && old !== undefined ? { ...seat, company: old } : seat;
  });
}

/** Scenarios deal fixed companies, or let each seat choose. */
export const fixesCompanies = (scenario: ScenarioId): boolean => scenarioOf(scenario).companies !== undefined;

/** The companies the seats would play. */
export const companiesOf = ({ seats, scenario }: Setup): CompanyId[] =>
  seats.map(({ company }, index) => (scenarioOf(scenario).companies?.[index] as CompanyId | undefined) ?? company);

export type SetupProblem = 'needName' | 'sameNames';

/** What keeps the game from starting. */
export function problemOf({ seats }: Setup): SetupProblem | undefined {
  const names = seats.filter(({ player }) => player === 'human').map(({ name }) => name.trim());
  if (names.includes('')) return 'needName';
  return new Set(names).size < names.length ? 'sameNames' : undefined;
}

export function optionsOf(setup: Setup): MatchOptions {
  return {
    players: setup.seats.length,
    scenario: setup.scenario,
    companies: companiesOf(setup),
    sealing: setup.sealing,
    favouritism: setup.favouritism,
  };
}

export const savedSeatsOf = ({ seats }: Setup): SavedSeat[] =>
  seats.map(({ name, player, temperament }) => ({
    name: name.trim(),
    kind: player === 'human' ? 'human' : 'bot',
    level: player === 'human' ? 'normal' : player,
    temperament,
  }));
