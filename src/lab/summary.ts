import { rulesVersion } from '../../rules/index';
import { measure } from './measures/index';
import type { Measure } from './measures/measure';
import type { PlayedGame } from './played-game';
import type { LabSettings } from './settings';

/** What is kept of a tournament: its settings, circumstances and figures. */
export interface Summary {
  readonly settings: LabSettings;
  /** Identity of the rules and bots that played. */
  readonly rules: number;
  readonly code: string;
  readonly games: number;
  readonly machine: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Time the games took, added up over cores. */
  readonly seconds: number;
  readonly measures: readonly Measure[];
}

/** Where and by what a tournament was played. */
export type Circumstances = Pick<Summary, 'code' | 'machine' | 'date'>;

/** Sums up a tournament; `games` in the order of their index, in whole mirrored sets. */
export function summarise(
  settings: LabSettings,
  games: readonly PlayedGame[],
  { code, machine, date }: Circumstances,
): Summary {
  const { players } = settings;
  const sets = Array.from({ length: Math.floor(games.length / players) }, (_, set) =>
    games.slice(set * players, (set + 1) * players).map(({ facts, index }) => ({ facts, odd: index % players })),
  );
  const seconds = games.reduce((sum, { ms }) => sum + ms, 0) / 1000;
  return {
    settings,
    rules: rulesVersion,
    code,
    games: games.length,
    machine,
    date,
    seconds: Math.round(seconds),
    measures: measure({ settings, sets }).map(rounded),
  };
}

/** Five digits are more than any interval is narrow. */
function rounded(one: Measure): Measure {
  const round = (value: number): number => Number(value.toPrecision(5));
  return {
    ...one,
    value: round(one.value),
    low: round(one.low),
    high: round(one.high),
    ...(one.won === undefined ? {} : { won: round(one.won) }),
  };
}
