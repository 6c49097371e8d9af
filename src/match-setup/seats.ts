import { companyCards, companyOf, scenarioOf, type CompanyId, type ScenarioId } from '../../rules/index';
import type { Temperament } from '../bots/levels';

/** A seat as it is being set up; who may play it is the feature's affair. */
export interface SeatSetup<Player extends string> {
  readonly company: CompanyId;
  readonly name: string;
  readonly player: Player;
  /** The character of a bot. */
  readonly temperament: Temperament;
}

type Seated = Pick<SeatSetup<string>, 'company'>;

export const mostSeats = 6;
export const fewestSeats = 2;

/** Companies in the order in which empty seats are filled: giants and start-ups alternate. */
export const seating: readonly CompanyId[] = ['health', 'voice', 'long-context', 'search', 'industry', 'cloud'];

/** The company the next seat would get: the first free one that keeps the roles alternating. */
export function nextCompany(seats: readonly Seated[]): CompanyId | undefined {
  const taken = new Set(seats.map(({ company }) => company));
  const free = [...seating, ...companyCards.map(({ id }) => id)].filter((id) => !taken.has(id));
  const last = seats.at(-1);
  const role = last === undefined ? 'startup' : companyOf(last.company).role;
  return free.find((id) => companyOf(id).role !== role) ?? free[0];
}

/** Gives a seat a company; whoever had it takes the seat's old one. */
export function swapCompany<T extends Seated>(seats: readonly T[], index: number, company: CompanyId): T[] {
  const old = seats[index]?.company;
  return seats.map((seat, other) => {
    if (other === index) return { ...seat, company };
    return seat.company === company && old !== undefined ? { ...seat, company: old } : seat;
  });
}

/** Scenarios deal fixed companies, or let each seat choose. */
export const fixesCompanies = (scenario: ScenarioId): boolean => scenarioOf(scenario).companies !== undefined;

/** The companies the seats would play. */
export const companiesOf = (seats: readonly Seated[], scenario: ScenarioId): CompanyId[] =>
  seats.map(({ company }, index) => (scenarioOf(scenario).companies?.[index] as CompanyId | undefined) ?? company);
