import type { MatchFacts, SeatFacts } from '../match-facts';
import type { LabSettings } from '../settings';

/** A played game as the measures see it. */
export interface SampleGame {
  readonly facts: MatchFacts;
  /** The seat that plays another level or has a strategy closed or forced; in equal games just one of them. */
  readonly odd: number;
}

/** The games of a tournament, in their mirrored sets. */
export interface Sample {
  readonly settings: LabSettings;
  readonly sets: readonly (readonly SampleGame[])[];
}

export const gamesOf = ({ sets }: Sample): readonly SampleGame[] => sets.flat();

export const seatsOf = (sample: Sample): readonly SeatFacts[] => gamesOf(sample).flatMap(({ facts }) => facts.seats);

/** Wins a seat would have if all were equal. */
export const fairWin = ({ settings }: Sample): number => 1 / settings.players;

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
