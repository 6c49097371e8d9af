import { applyMove, createMatch, isOver, nextToAct, viewFor, type MatchView } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import { labBudgets, type Bot } from '../../src/bots/levels';
import type { BenchRow } from './bench-row';

/** Tables that are played at. */
const allTables = [2, 4, 6];

interface Measured {
  readonly bot: Bot;
  readonly tables: readonly number[];
  /** What it may search, where that is not a table's budget. */
  readonly budget?: string;
  /** Whole games at each table. */
  readonly games: number;
  /** One in so many decisions is timed. */
  readonly every: number;
  /** The promise, ms. */
  readonly atMost: number;
}

const measured: readonly Measured[] = [
  { bot: { level: 'normal' }, tables: allTables, games: 12, every: 1, atMost: 20 },
  { bot: { level: 'hard' }, tables: allTables, games: 5, every: 7, atMost: 1_000 },
  // At four, where tournaments of experts are played.
  {
    bot: { level: 'expert', budget: labBudgets.expert },
    tables: [4],
    budget: "the lab's budget",
    games: 6,
    every: 7,
    atMost: 300,
  },
];

/** Milliseconds a bot takes for a move; processor time where that is less. */
function timeOf(view: MatchView, bot: Bot, seed: string): number {
  const start = performance.now();
  const used = process.cpuUsage();
  chooseMove(view, bot, seed);
  const { user, system } = process.cpuUsage(used);
  return Math.min(performance.now() - start, (user + system) / 1e3);
}

/** The times of the decisions of whole games, in order of length; those with one move only are none. */
function timesAt(players: number, { bot, games, every }: Measured): number[] {
  const times: number[] = [];
  let decisions = 0;
  for (let game = 0; game < games; game++) {
    const state = createMatch({ players, scenario: 'standard' }, `decide ${players} ${game}`);
    while (!isOver(state)) {
      const seat = nextToAct(state) ?? 0;
      const view = viewFor(state, seat);
      const seed = `${game}.${state.moves}`;
      if (view.legal.length > 1 && decisions++ % every === 0) times.push(timeOf(view, bot, seed));
      applyMove(state, seat, chooseMove(view, { level: 'normal' }, seed));
    }
  }
  return times.sort((a, b) => a - b);
}

/** The time that 99 of 100 decisions stay within. @param times in order */
const most = (times: readonly number[]): number => times[Math.ceil(0.99 * times.length) - 1] ?? Number.NaN;

/** How long bots think, in games of normal ones: the slowest table counts. */
export function benchDecisions(): BenchRow[] {
  return measured.map((one) => {
    timesAt(2, { ...one, games: 1 });
    const times = one.tables.map((players) => timesAt(players, one));
    const count = times.flat().length;
    const at = one.budget === undefined ? '' : ` at ${one.budget}`;
    const name = `${one.bot.level} decides${at} (p99 of ${count} moves, slowest of tables of ${one.tables.join(', ')})`;
    return { name, value: Math.max(...times.map(most)), unit: 'ms', target: { atMost: one.atMost } };
  });
}
