import type { MatchOptions, ScenarioId, Sealing } from '../../../../rules/index';
import type { BotLevel } from '../../../bots/levels';
import type { SavedSeat } from '../../../browser-storage/saved-match';
import { companiesOf, seating, type SeatSetup } from '../../../match-setup/seats';

/** A seat at this device. */
export type HotseatSeat = SeatSetup<'human' | BotLevel>;

export interface Setup {
  readonly seats: readonly HotseatSeat[];
  readonly scenario: ScenarioId;
  readonly sealing: Sealing;
  /** Chance (0..1) that an investor ranks by its measure. */
  readonly favouritism: number;
  /** Whether players may ask what a strong player would do. */
  readonly hints: boolean;
}

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
    companies: companiesOf(setup.seats, setup.scenario),
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
