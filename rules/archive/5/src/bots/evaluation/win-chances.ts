import type { MatchState } from '../../../rules/index';
import { booksToCome } from './features';
import { evaluate } from './evaluation';
import { standingsOf } from './standings';
import { winTemperatures } from './win-temperatures';

/** Each player's estimated owners' gain at the end of the match; ¥100 m. */
export function evaluateAll(state: MatchState): number[] {
  const standings = standingsOf(state);
  return Array.from({ length: state.players }, (_, seat) => evaluate(state, seat, standings));
}

/** Each player's chance to win, 0 to 1, by how the evaluations compare; who has won has won. */
export function winChances(state: MatchState, evaluations: readonly number[]): number[] {
  if (state.phase === 'over') return shared(evaluations);
  return chancesAt(evaluations, winTemperatures[Math.min(winTemperatures.length, booksToCome(state)) - 1] ?? 1);
}

/** Chances to win of evaluations (¥100 m) at a temperature: a softmax. */
export function chancesAt(evaluations: readonly number[], temperature: number): number[] {
  const best = Math.max(...evaluations);
  const weights = evaluations.map((value) => Math.exp((value - best) / temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The best gain wins; ties share the win. */
export function shared(gains: readonly number[]): number[] {
  const best = Math.max(...gains) - 1e-9;
  const winners = gains.filter((gain) => gain > best).length;
  return gains.map((gain) => (gain > best ? 1 / winners : 0));
}
