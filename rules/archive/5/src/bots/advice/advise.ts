import { applyMove, determinize, viewFor, type MatchView, type Move, type Seat } from '../../../rules/index';
import { tableBudgets } from '../levels';
import { search, type Budget } from '../search/search';
import { partOf } from '../thinking';
import { effectsOf } from './effects';
import { meanOf, minus, noParts, type Parts } from './parts';
import { reasonsOf, type Reason } from './reasons';
import { Tally } from './tally';

/** A move a strong player thinks of, and why. */
export interface AdvisedMove {
  readonly move: Move;
  /** Owners' gain to be expected at the end of the match, ¥100 m. */
  readonly gain: number;
  /** 0 to 1. */
  readonly winChance: number;
  readonly reasons: readonly Reason[];
}

/** The best few moves for a decision, the best first. */
export interface Advice {
  readonly moves: readonly AdvisedMove[];
  /** In the boardroom: the best burns, should the best pitch go into the envelope. */
  readonly burns: readonly AdvisedMove[];
}

/** Moves that are told at most. */
const most = 3;

/**
 * What a strong player would do at the seat that views, and why. Knows nothing but the view; the same view, seed and
 * budget give the same advice, unless the budget's time runs out first. Yields how much of the thinking is done, 0 to 1.
 * @throws RangeError when the viewing seat has nothing to decide
 */
export function* advise(
  view: MatchView,
  seed: string,
  budget: Budget = tableBudgets.expert,
): Generator<number, Advice> {
  const [first] = view.legal;
  const { viewer } = view;
  if (first === undefined || typeof viewer !== 'number') throw new RangeError('nothing to decide');
  if (first.type !== 'pitch') return { moves: yield* bestMoves(view, viewer, seed, budget), burns: [] };
  const thinking = bestMoves(view, viewer, seed, budget);
  const moves = yield* partOf(thinking, 0, 0.5);
  const pitched = determinize(view, seed);
  applyMove(pitched, viewer, moves[0]?.move ?? first);
  const burns = yield* partOf(bestMoves(viewFor(pitched, viewer), viewer, seed, budget), 0.5, 0.5);
  return { moves, burns };
}

function* bestMoves(
  view: MatchView,
  seat: Seat,
  seed: string,
  budget: Budget,
): Generator<number, readonly AdvisedMove[]> {
  const { tried, advised } = yield* thinkOver(view, seat, seed, budget);
  const told = tried.filter((move, place) => tried.findIndex((other) => sameInWords(move, other)) === place);
  return told.slice(0, most).map(advised);
}

/** A move that was made, beside the best of the others that is told in other words. */
export interface Compared {
  readonly made: AdvisedMove;
  readonly other: AdvisedMove;
}

/**
 * What a strong player at the seat that views thinks of a move made there, one of the view's legal moves; undefined where
 * no other was worth a thought. Knows nothing but the view, and yields how much of the thinking is done, 0 to 1.
 * @throws RangeError when the viewing seat has nothing to decide
 */
export function* compare(
  view: MatchView,
  made: Move,
  seed: string,
  budget: Budget,
): Generator<number, Compared | undefined> {
  const { viewer } = view;
  if (view.legal.length === 0 || typeof viewer !== 'number') throw new RangeError('nothing to decide');
  const { tried, advised } = yield* thinkOver(view, viewer, seed, budget, made);
  const other = tried.find((move) => !sameInWords(move, made));
  return other === undefined ? undefined : { made: advised(made), other: advised(other) };
}

/** The moves a search tried, the best first, and what it says of each. */
interface Thought {
  readonly tried: readonly Move[];
  readonly advised: (move: Move) => AdvisedMove;
}

function* thinkOver(
  view: MatchView,
  seat: Seat,
  seed: string,
  budget: Budget,
  including?: Move,
): Generator<number, Thought> {
  const tally = new Tally(view, seat);
  const judged = yield* search(view, seat, seed, budget, { watch: tally.watch, including });
  const tried = judged.map(({ move }) => move);
  const changeBy = view.legal.some(isEnvelope)
    ? (move: Move) => envelopeChange(tally, move, tried)
    : buildChange(view, seat, tried, seed);
  return {
    tried,
    advised: (move) => ({
      move,
      gain: tally.expected(move, tried[0] ?? move, 'gain'),
      winChance: Math.min(1, Math.max(0, tally.expected(move, tried[0] ?? move, 'winChance'))),
      reasons: reasonsOf(changeBy(move)),
    }),
  };
}

const isEnvelope = ({ type }: Move): boolean => type === 'pitch' || type === 'burn';

/** Whether two moves differ in a detail at most, the cards they spend or a price: to tell both would be to say the same twice. */
const sameInWords = (a: Move, b: Move): boolean =>
  a.type === b.type && JSON.stringify({ ...a, ...details }) === JSON.stringify({ ...b, ...details });

const details = { data: [], price: 0 } as const;

/** An envelope changes nothing until it is opened: what became of it is compared with what became of an empty one. */
function envelopeChange(tally: Tally, move: Move, tried: readonly Move[]): Parts {
  const others = tried.filter((other) => other !== move);
  const empty = others.find(isEmpty);
  return meanOf((empty === undefined ? others : [empty]).map((other) => tally.compared(move, other)));
}

const isEmpty = (move: Move): boolean =>
  (move.type === 'pitch' && move.investor === 'none' && move.card === 'none') ||
  (move.type === 'burn' && move.amount === 0);

/** What a move in Build changes at once; where one move must be chosen, compared with the others. */
function buildChange(view: MatchView, seat: Seat, tried: readonly Move[], seed: string): (move: Move) => Parts {
  const effects = effectsOf(view, seat, tried, seed);
  const forced = view.turn.stage !== 'act' && view.turn.stage !== 'draw';
  return (move) => {
    const own = effects[tried.indexOf(move)] ?? noParts();
    const others = effects.filter((effect) => effect !== own);
    return forced && others.length > 0 ? minus(own, meanOf(others)) : own;
  };
}
