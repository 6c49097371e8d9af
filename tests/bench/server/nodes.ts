import { printRows, type BenchRow } from '../bench-row';
import { newPostgres, redisUrl } from '../../support/databases';
import { startServer } from '../../support/running-server';
import { load, type LoadFigures } from './load';
import { seatFour } from './our-pages';
import { postgresCost, type PostgresCost } from './postgres-cost';

/**
 * Costs of a move on 1, 2 and 3 servers on one PostgreSQL, against the model in docs/scale.md. All share the cores of
 * this machine: what is compared is the cost of a move, not how many there are in a second.
 */
const matches = 60;
const times = { warmMs: 5_000, measureMs: 15_000 };

interface NodeFigures extends LoadFigures {
  /** Of PostgreSQL, for a move. */
  readonly rows: number;
  readonly transactions: number;
  readonly bytes: number;
  readonly postgresCpu: number;
}

/** `together`: all pages of a match are at one server; else each seat's at the next. */
async function measured(nodes: number, together: boolean): Promise<NodeFigures> {
  const database = await newPostgres();
  const env = { DATABASE_URL: database.url, REDIS_URL: redisUrl };
  const servers = await Promise.all(Array.from({ length: nodes }, () => startServer(env)));
  const addresses = servers.map(({ address }) => address);
  let made = 0;
  const seatMatch = () => {
    const first = made++ % nodes;
    const turned = [...addresses.slice(first), ...addresses.slice(0, first)];
    return seatFour(together ? turned.slice(0, 1) : turned);
  };
  const readings: PostgresCost[] = [];
  try {
    const figures = await load(
      {
        name: 'nodes',
        pids: servers.map((server) => server.process().pid ?? 0),
        seatMatch,
        stop: async () => undefined,
      },
      matches,
      { ...times, read: async () => void readings.push(await postgresCost(database.url)) },
    );
    const [before, after] = readings;
    const moves = figures.movesPerSecond * (times.measureMs / 1_000);
    const each = (of: (cost: PostgresCost) => number): number =>
      before === undefined || after === undefined ? Infinity : (of(after) - of(before)) / moves;
    return {
      ...figures,
      rows: each(({ rows }) => rows),
      transactions: each(({ transactions }) => transactions),
      bytes: each(({ bytes }) => bytes),
      postgresCpu: each(({ cpu }) => cpu),
    };
  } finally {
    await Promise.all(servers.map((server) => server.remove()));
    await database.remove();
  }
}

const figures = new Map<string, NodeFigures>();
for (const [name, nodes, together] of [
  ['1 node', 1, true],
  ['2 nodes, a match at one', 2, true],
  ['3 nodes, a match at one', 3, true],
  ['2 nodes, a match at all', 2, false],
  ['3 nodes, a match at all', 3, false],
] as const) {
  console.log(`${name} ...`);
  figures.set(name, await measured(nodes, together));
}

/** Processor time of all nodes in a second, ms, and moves in it. */
const of = (name: string): { readonly cpu: number; readonly moves: number } => {
  const { cpuPerMove = NaN, movesPerSecond = NaN } = figures.get(name) ?? {};
  return { cpu: cpuPerMove * movesPerSecond, moves: movesPerSecond };
};
/** The model: a node costs `base` a second, a move `act` where it is made and `follow` at each other node that shows the match; ms. */
const alone = of('1 node');
const two = of('2 nodes, a match at one');
const act = (2 * alone.cpu - two.cpu) / (2 * alone.moves - two.moves);
const base = alone.cpu - act * alone.moves;
const spread = of('2 nodes, a match at all');
const follow = (spread.cpu - 2 * base) / spread.moves - act;
const model = (name: string, nodes: number, followers: number): number =>
  act + followers * follow + (nodes * base) / of(name).moves;
const models: Readonly<Record<string, number>> = {
  '3 nodes, a match at one': model('3 nodes, a match at one', 3, 0),
  '3 nodes, a match at all': model('3 nodes, a match at all', 3, 2),
};
/** How far above the model a cost may be: what runs beside it disturbs. */
const tolerance = 1.25;

const rows = [...figures].flatMap(([name, cost]): BenchRow[] => {
  const expected = models[name];
  return [
    { name: `${name}: moves`, value: cost.movesPerSecond, unit: 'moves/s' },
    { name: `${name}: p99`, value: cost.p99, unit: 'ms' },
    {
      name: `${name}: processor time of the nodes a move`,
      value: cost.cpuPerMove,
      unit: 'ms',
      ...(expected === undefined ? {} : { target: { atMost: expected * tolerance } }),
    },
    { name: `${name}: processor time of PostgreSQL a move`, value: cost.postgresCpu, unit: 'ms' },
    {
      name: `${name}: rows written a move`,
      value: cost.rows,
      unit: 'rows',
      // A match's row and a line of its log; beside moves each node's pulse once a second, and PostgreSQL counts up to a second late.
      target: { atMost: 2.4 },
    },
    { name: `${name}: transactions a move`, value: cost.transactions, unit: '' },
    { name: `${name}: bytes of WAL a move`, value: cost.bytes, unit: 'bytes' },
    { name: `${name}: memory of all nodes`, value: cost.memory, unit: 'MB' },
  ];
});
rows.unshift(
  { name: 'model: a move where it is made', value: act, unit: 'ms' },
  { name: 'model: a move at each other node that shows the match', value: follow, unit: 'ms' },
  { name: 'model: a node, without moves', value: base, unit: 'ms/s' },
);
process.exitCode = printRows(rows) ? 0 : 1;
