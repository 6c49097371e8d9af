import type { MatchState } from '../../../rules/index';
import { booksToCome } from './features';
import { outlookOf } from './outlook';
import { standingsOf } from './standings';
import { winTemperatures } from './win-temperatures';

/** Each player's estimated owners' gain at the end of the match; ¥100 m. */
export function outlooksOf(state: MatchState): number[] {
  const standings = standingsOf(state);
  return Array.from({ length: state.players }, (_, seat) => outlookOf(state, seat, standings));
}

/** Each player's chance to win, 0 to 1, by how the outlooks compare; who has won has won. */
export function winChances(state: MatchState, outlooks: readonly number[]): number[] {
  if (state.phase === 'over') return shared(outlooks);
  return chancesAt(outlooks, winTemperatures[Math.min(winTemperatures.length, booksToCome(state)) - 1] ?? 1);
}

/** Chances to win of outlooks (¥100 m) at a temperature: a softmax. */
export function chancesAt(outlooks: readonly number[], temperature: number): number[] {
  const best = Math.max(...outlooks);
  const weights = outlooks.map((outlook) => Math.exp((outlook - best) / temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The best gain wins; ties share the win. */
export function shared(gains: readonly number[]): number[] {
  const best = Math.max(...gains) - 1e-9;
  const winners = gains.filter((gain) => gain > best).length;
  return gains.map((gain) => (gain > best ? 1 / winners : 0));
}
