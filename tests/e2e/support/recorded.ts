import {
  applyMove,
  createMatch,
  isOver,
  rulesVersion,
  nextToAct,
  viewFor,
  type MatchOptions,
  type MatchState,
  type Move,
  type Seat,
} from '../../../rules/index';
import { chooseMove } from '../../../src/bots/choose';
import type { BotLevel } from '../../../src/bots/levels';

/** What a match file holds, as a plain object that tests may spoil. */
export interface MatchFile {
  format: number;
  name: string;
  createdAt: number;
  rules: number;
  options: MatchOptions;
  seed: string;
  seats: { name: string; kind: 'human' | 'bot'; level: BotLevel }[];
  reported: number;
  hints?: boolean;
  moves: { seat: Seat; move: Move }[];
}

interface Recording {
  readonly options: MatchOptions;
  readonly people: readonly string[];
  readonly seed?: string | undefined;
  readonly name?: string;
  /** Quarters whose report counts as read; all closed ones when left out. */
  readonly reported?: number;
  /** Left out, as in files from before there were hints. */
  readonly hints?: boolean;
  /** The recording stops at the first state of which this is true; else at the end of the match. */
  readonly until?: (state: MatchState) => boolean;
}

/** Lets bots play a match up to a point, without a browser; people then go on from there. */
export function recordMatch({ options, people, seed = 'browser', name, reported, hints, until }: Recording): MatchFile {
  const state = createMatch(options, seed);
  const moves: MatchFile['moves'] = [];
  for (;;) {
    const seat = nextToAct(state);
    if (seat === undefined || until?.(state) === true) break;
    const move = chooseMove(viewFor(state, seat), { level: 'easy' }, `${seed} ${moves.length}`);
    applyMove(state, seat, move);
    moves.push({ seat, move });
  }
  const closed = isOver(state) ? state.quarter : state.quarter - 1;
  return {
    format: 1,
    name: name ?? 'A recorded match',
    createdAt: 1_700_000_000_000,
    rules: rulesVersion,
    options,
    seed,
    seats: Array.from({ length: options.players }, (_, seat) => ({
      name: people[seat] ?? `Bot ${seat}`,
      kind: people[seat] === undefined ? 'bot' : 'human',
      level: 'easy',
    })),
    reported: reported ?? closed,
    ...(hints === undefined ? {} : { hints }),
    moves,
  };
}

/** Whether a seat may act in its build turn, in a quarter. */
export const onTurn =
  (seat: Seat, quarter: number) =>
  ({ phase, turn, quarter: now }: MatchState): boolean =>
    phase === 'build' && turn.seat === seat && turn.stage === 'act' && now >= quarter;

/** Whether a seat has to choose in the boardroom at the end of its own turn. */
export const inBoardroom =
  (seat: Seat, quarter: number) =>
  ({ turn, quarter: now }: MatchState): boolean =>
    turn.seat === seat && turn.stage === 'boardroom' && now >= quarter;

/** Whether a quarter's Books are closed. */
export const afterQuarter =
  (quarter: number) =>
  ({ quarter: now }: MatchState): boolean =>
    now > quarter;
