import type { MatchEvent, MatchView } from '../../../rules/index';

/** How quickly one follows what others do. */
export type Pace = 'calm' | 'brisk' | 'at-once';

/** How much of the calm time anything is shown at a pace. */
export const slownessAt = (pace: Pace): number => (pace === 'brisk' ? 0.5 : 1);

/** A match as its viewer may know it, at one moment. */
export interface Position {
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
}

/** How long a change is shown, in ms: the position before it stays, then what changes hands travels, then it is read. */
export interface Times {
  readonly wait: number;
  readonly travel: number;
  readonly rest: number;
}

/** What has been shown of the turn that goes on. */
export interface TurnSoFar {
  /** Since it began, in ms. */
  readonly passed: number;
  readonly moves: number;
  readonly drew: boolean;
}

const move = { travel: 300, rest: 600 };
/** The second card of a draw, and what comes after many moves. */
const quickMove = { travel: 120, rest: 180 };
const manyMoves = 5;
const shortestTurn = 2400;
const none: Times = { wait: 0, travel: 0, rest: 0 };

const told = [
  'drew',
  'built',
  'trained',
  'foundationReached',
  'verticalReached',
  'shelved',
  'signed',
  'wonOver',
  'pivoted',
  'priceSet',
  'soldCluster',
  'capitalCall',
] as const satisfies readonly MatchEvent['type'][];

type ToldEvent = Extract<MatchEvent, { type: (typeof told)[number] }>;

/** Whether an event is a move that is shown and told of. */
export const isTold = (event: MatchEvent): event is ToldEvent => told.some((type) => type === event.type);

/** Whether the viewer is to decide something. */
export const awaitsViewer = ({ seatsToAct, viewer }: MatchView): boolean =>
  typeof viewer === 'number' && seatsToAct.includes(viewer);

/** What happened from one position to the next. */
export const freshEvents = (before: Position, after: Position): readonly MatchEvent[] =>
  after.events.slice(before.events.length);

/**
 * How long a change is shown, `staged` being how long something of it is. Nobody waits for what they do themself, and what
 * was missed is not shown move by move.
 */
export function timesOf(before: Position, after: Position, turn: TurnSoFar, pace: Pace, staged = 0): Times {
  if (pace === 'at-once' || awaitsViewer(before.view) || after.view.moves > before.view.moves + 1) return none;
  const fresh = freshEvents(before, after);
  const slowness = slownessAt(pace);
  const ended = fresh.some(({ type }) => type === 'turnEnded');
  const wait = ended ? Math.max(0, shortestTurn * slowness - turn.passed) : 0;
  if (awaitsViewer(after.view)) return { ...none, wait };
  if (!fresh.some(isTold)) return { ...none, wait, rest: staged };
  const again = turn.drew && fresh.some(({ type }) => type === 'drew');
  const { travel, rest } = again || turn.moves >= manyMoves ? quickMove : move;
  return { wait, travel: travel * slowness, rest: Math.max(rest * slowness, staged) };
}
