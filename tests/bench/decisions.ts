import { applyMove, createMatch, isOver, nextToAct, viewFor, type MatchView } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import type { BotLevel } from '../../src/bots/levels';
import type { BenchRow } from './bench-row';

/** Tables that are played at. */
const tables = [2, 4, 6] as const;

interface Measured {
  readonly level: BotLevel;
  /** Whole games at each table. */
  readonly games: number;
  /** One in so many decisions is timed. */
  readonly every: number;
  /** The promise, ms. */
  readonly atMost: number;
}

const measured: readonly Measured[] = [
  { level: 'normal', games: 12, every: 1, atMost: 20 },
  { level: 'hard', games: 5, every: 7, atMost: 1_000 },
];

/** Milliseconds a bot takes for a move, at its table budget; processor time where that is less. */
function timeOf(view: MatchView, level: BotLevel, seed: string): number {
  const start = performance.now();
  const used = process.cpuUsage();
  chooseMove(view, { level }, seed);
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1e3);
}

/** The times of the decisions of whole games, in order of length; those with one move only are none. */
function timesAt(players: number, { level, games, every }: Measured): number[] {
  const times: number[] = [];
  let decisions = 0;
  for (let game = 0; game < games; game++) {
    const state = createMatch({ players, scenario: 'standard' }, `decide ${players} ${game}`);
    while (!isOver(state)) {
      const seat = nextToAct(state) ?? 0;
      const view = viewFor(state, seat);
      const seed = `${game}.${state.moves}`;
      if (view.legal.length > 1 && decisions++ % every === 0) times.push(timeOf(view, level, seed));
      applyMove(state, seat, chooseMove(view, { level: 'normal' }, seed));
    }
  }
  return times.sort((a, b) => a - b);
}

/** The time that 99 of 100 decisions stay within. @param times in order */
const most = (times: readonly number[]): number => times[Math.ceil(0.99 * times.length) - 1] ?? Number.NaN;

/** How long bots think at a table, in games of normal ones: the slowest table counts. */
export function benchDecisions(): BenchRow[] {
  return measured.map((one) => {
    timesAt(2, { ...one, games: 1 });
    const times = tables.map((players) => timesAt(players, one));
    const count = times.flat().length;
    const name = `${one.level} decides (p99 of ${count} moves, slowest of tables of ${tables.join(', ')})`;
    return { name, value: Math.max(...times.map(most)), unit: 'ms', target: { atMost: one.atMost } };
  });
}
