import {
  applyMove,
  cloneMatch,
  determinize,
  type MatchState,
  type MatchView,
  type Move,
  type Seat,
} from '../../../rules/index';
import { seededChance } from '../chance';
import { evaluate } from '../evaluation/evaluation';
import { standingsOf } from '../evaluation/standings';
import { moveScorer } from '../quick/quick-move';
import { pitchGains } from '../quick/quick-envelope';
import { playOn, type Horizon } from './play-on';

/** How much a search may do. */
export interface Budget {
  /** Imagined worlds at most. */
  readonly rounds: number;
  /** Moves looked at. */
  readonly width: number;
  readonly horizon: Horizon;
  /** Milliseconds after which the best so far is taken; absent: the result hangs on view, seed and worlds alone. */
  readonly ms?: number;
}

/** A move and its worth in the eyes of a search. */
export interface ScoredMove {
  readonly move: Move;
  /** Mean owners' gain expected over that of the best rival in part, with leaning; ¥100 m. */
  readonly worth: number;
  readonly rounds: number;
}

/** Who looks on, and what has a say beside the evaluation. */
export interface SearchOptions {
  /** Looks at a world in which a move was played on to the horizon. */
  readonly watch?: (move: Move, leaf: MatchState) => void;
  /** What a temperament adds to the worth of a move; ¥100 m. */
  readonly leaning?: (move: Move) => number;
  /** A legal move that is looked at however little it promises. */
  readonly including?: Move;
}

interface Candidate {
  readonly move: Move;
  readonly leaning: number;
  sum: number;
  rounds: number;
}

/** Envelopes are few and decide much: they get this many times the worlds of a move in Build. */
const envelopeShare = 2;

const isEnvelope = ({ legal }: MatchView): boolean => legal[0]?.type === 'pitch' || legal[0]?.type === 'burn';

const noLeaning = (): number => 0;

/** Envy: what a search gives to hold the best rival down by ¥1. */
const envy = 0.35;

/**
 * Judges the moves of a view by playing on in worlds that fit it, the best first. All candidates face the same worlds;
 * the weaker half is dropped again and again (sequential halving). Yields how much of the work is done, 0 to 1. Where
 * time is limited each halving has an equal part of it, and looks at one world at least.
 */
export function* search(
  view: MatchView,
  seat: Seat,
  seed: string,
  budget: Budget,
  { watch, leaning = noLeaning, including }: SearchOptions = {},
): Generator<number, ScoredMove[]> {
  const start = performance.now();
  const { ms = Number.POSITIVE_INFINITY } = budget;
  const alive = preselect(view, seat, seed, budget.width, leaning, including);
  const dropped: Candidate[] = [];
  const stages = Math.max(1, Math.ceil(Math.log2(alive.length)));
  const rounds = isEnvelope(view) ? envelopeShare * budget.rounds : budget.rounds;
  let round = 0;
  for (let stage = 0; stage < stages; stage++) {
    const share = Math.max(1, Math.round((rounds * budget.width) / stages / alive.length));
    for (let i = 0; i < share; i++, round++) {
      const world = determinize(view, `${seed}/${round}`);
      for (const candidate of alive) {
        const leaf = tryMove(world, seat, candidate.move, `${seed}:${round}`, budget.horizon);
        watch?.(candidate.move, leaf);
        candidate.sum += leafWorth(leaf, seat) + candidate.leaning;
        candidate.rounds += 1;
      }
      yield (stage + (i + 1) / share) / stages;
      if (performance.now() - start >= (ms * (stage + 1)) / stages) break;
    }
    alive.sort((a, b) => b.sum / b.rounds - a.sum / a.rounds);
    if (stage < stages - 1) dropped.unshift(...alive.splice(Math.ceil(alive.length / 2)));
  }
  return [...alive, ...dropped].map(({ move, sum, rounds }) => ({ move, worth: sum / rounds, rounds }));
}

/** The most promising moves at first sight. */
function preselect(
  view: MatchView,
  seat: Seat,
  seed: string,
  width: number,
  leaning: (move: Move) => number,
  including: Move | undefined,
): Candidate[] {
  const state = determinize(view, seed);
  const chance = seededChance(seed);
  const scoreMove = moveScorer(state, seat, chance);
  const pitchGain = pitchGains(state, seat);
  const ranked = view.legal.map((move) => ({
    move,
    leaning: leaning(move),
    worth:
      leaning(move) + (move.type === 'pitch' ? pitchGain(move) : move.type === 'burn' ? -move.amount : scoreMove(move)),
  }));
  ranked.sort((a, b) => b.worth - a.worth);
  const asked = ranked.findIndex(({ move }) => move === including);
  if (asked >= width) ranked.splice(width - 1, 0, ...ranked.splice(asked, 1));
  return ranked.slice(0, width).map(({ move, leaning }) => ({ move, leaning, sum: 0, rounds: 0 }));
}

function tryMove(world: MatchState, seat: Seat, move: Move, seed: string, horizon: Horizon): MatchState {
  const state = cloneMatch(world);
  applyMove(state, seat, move);
  playOn(state, seat, horizon, seededChance(seed));
  return state;
}

function leafWorth(state: MatchState, seat: Seat): number {
  const standings = standingsOf(state);
  let best = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < state.players; other++)
    if (other !== seat) best = Math.max(best, evaluate(state, other, standings));
  return evaluate(state, seat, standings) - envy * best;
}
