import { scoreOf } from '../../../../rules/index';
import { seededChance } from '../../chance';
import { booksToCome } from '../features';
import { chancesAt, evaluateAll, shared } from '../win-chances';
import { playCarelessly } from './samples';

/** A position by its evaluations, and who won: 1 for the winner, shares for winners who tied. */
export interface WinSample {
  readonly books: number;
  readonly evaluations: readonly number[];
  wins: readonly number[];
}

/** Plays a match and returns how every player's evaluation stood on the way, twice a quarter or so. */
export function sampleWins(seed: string, players: number): WinSample[] {
  const samples: WinSample[] = [];
  const picks = seededChance(`${seed}.picks`);
  let quarter = 0;
  const end = playCarelessly(seed, players, seededChance(seed), (state) => {
    if (state.quarter === quarter && picks() > 0.02) return;
    quarter = state.quarter;
    samples.push({ books: booksToCome(state), evaluations: evaluateAll(state), wins: [] });
  });
  const wins = shared(Array.from({ length: players }, (_, seat) => scoreOf(end, seat).total));
  for (const sample of samples) sample.wins = wins;
  return samples;
}

/** How surprising the winners are at a temperature; less is better. */
function surprise(samples: readonly WinSample[], temperature: number): number {
  let sum = 0;
  for (const { evaluations, wins } of samples) {
    const chances = chancesAt(evaluations, temperature);
    for (const [seat, win] of wins.entries()) if (win > 0) sum -= win * Math.log(Math.max(1e-12, chances[seat] ?? 0));
  }
  return sum;
}

/** The temperature (¥100 m) at which the winners were likeliest: by golden section, for the surprise has one valley. */
export function fitTemperature(samples: readonly WinSample[]): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [Math.log(0.5), Math.log(200)];
  while (high - low > 1e-3) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (surprise(samples, Math.exp(left)) < surprise(samples, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** For each tenth of the chances told: how many they were, their mean, and how often those players won. */
export function calibration(
  samples: readonly WinSample[],
  temperatures: readonly number[],
): { readonly told: number; readonly won: number; readonly count: number }[] {
  const tenths = Array.from({ length: 10 }, () => ({ told: 0, won: 0, count: 0 }));
  for (const { books, evaluations, wins } of samples) {
    const chances = chancesAt(evaluations, temperatures[books - 1] ?? 1);
    for (const [seat, chance] of chances.entries()) {
      const tenth = tenths[Math.min(9, Math.floor(chance * 10))];
      if (tenth === undefined) continue;
      tenth.told += chance;
      tenth.won += wins[seat] ?? 0;
      tenth.count += 1;
    }
  }
  return tenths.map(({ told, won, count }) => ({ told: told / count, won: won / count, count }));
}
