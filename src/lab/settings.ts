import type { MatchOptions, ScenarioId, Sealing } from '../../rules/index';
import type { Strategy } from './strategies';
import type { LabLevel, SeatPlan } from './think';

/** Everything that decides how the games of a tournament go; how many of them are played does not. */
export interface LabSettings {
  readonly seed: string;
  readonly scenario: ScenarioId;
  readonly players: number;
  readonly sealing: Sealing;
  /** 0..1; absent: the scenario's. */
  readonly favouritism?: number;
  readonly level: LabLevel;
  /** One seat plays `level`, the others this. */
  readonly against?: LabLevel;
  /** Rounds of search a move, where the level searches. */
  readonly rounds?: number;
  /** One seat a game may not take this strategy, or takes it whenever it can. */
  readonly ban?: Strategy;
  readonly always?: Strategy;
}

/** What a tournament compares: equal seats, one strategy closed or forced, or one seat of another level. */
export type Kind = 'equal' | 'ban' | 'always' | 'ladder';

export function kindOf({ against, ban, always }: LabSettings): Kind {
  if (against !== undefined) return 'ladder';
  if (ban !== undefined) return 'ban';
  return always === undefined ? 'equal' : 'always';
}

/** A readable name of the settings, fit for a file. */
export function slugOf(settings: LabSettings): string {
  const { scenario, players, level, against, ban, always, sealing, favouritism, rounds, seed } = settings;
  return [
    scenario,
    `${players}p`,
    level,
    against === undefined ? [] : `against-${against}`,
    ban === undefined ? [] : `ban-${ban}`,
    always === undefined ? [] : `always-${always}`,
    sealing === 'own-turn' ? sealing : [],
    favouritism === undefined ? [] : `f${favouritism}`,
    rounds === undefined ? [] : `r${rounds}`,
    seed,
  ]
    .flat()
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_');
}

/** One game of a tournament, before it is played. */
export interface GamePlan {
  readonly index: number;
  readonly options: MatchOptions;
  /** Deals everything; the same for all games of a mirrored set. */
  readonly seed: string;
  /** What the bots imagine and choose by; different in each game. */
  readonly botSeed: string;
  readonly seats: readonly SeatPlan[];
}

/** Games a tournament of at least so many needs for whole mirrored sets. */
export const wholeSets = (games: number, players: number): number => Math.ceil(games / players) * players;

/**
 * The game of an index. As many games as there are players share a deal: in each of them another seat is the one that
 * differs, and the bots have another seed.
 */
export function planGame(settings: LabSettings, index: number): GamePlan {
  const { scenario, players, sealing, favouritism, seed } = settings;
  const set = Math.floor(index / players);
  const odd = index % players;
  return {
    index,
    options: { scenario, players, sealing, ...(favouritism === undefined ? {} : { favouritism }) },
    seed: `${seed}.${set}`,
    botSeed: `${seed}.${set}.${odd}`,
    seats: Array.from({ length: players }, (_, seat) => planSeat(settings, seat === odd)),
  };
}

function planSeat(settings: LabSettings, odd: boolean): SeatPlan {
  const { level, against, rounds, ban, always } = settings;
  return {
    level: odd ? level : (against ?? level),
    ...(rounds === undefined ? {} : { rounds }),
    ...(odd && ban !== undefined ? { ban } : {}),
    ...(odd && always !== undefined ? { always } : {}),
  };
}
