import { fileURLToPath } from 'node:url';
import { printRows, type BenchRow } from '../bench-row';
import { benchIdle } from './idle';
import { load, type LoadFigures } from './load';
import type { LoadedServer } from './load-page';
import { startOurs } from './our-load';
import { startStock } from './stock-load';
import { benchWelcome } from './welcome';

const counts = [200, 500, 1_000];
const times = { warmMs: 5_000, measureMs: 15_000 };
const program = fileURLToPath(new URL('stock-server.js', import.meta.url));

async function measured(start: () => Promise<LoadedServer>, count: number): Promise<LoadFigures> {
  const server = await start();
  try {
    return await load(server, count, times);
  } finally {
    await server.stop();
  }
}

const rows: BenchRow[] = [];
/** `npm run bench -- server 200` measures that number of matches alone. */
const [, , , only] = process.argv;
for (const count of only === undefined ? counts : [Number(only)]) {
  const stock = await measured(() => startStock(program), count);
  const ours = await measured(startOurs, count);
  const name = `${count} matches`;
  rows.push(
    { name: `${name}: boardgame.io's server, in memory`, value: stock.movesPerSecond, unit: 'moves/s' },
    {
      name: `${name}: ours, on disk`,
      value: ours.movesPerSecond,
      unit: 'moves/s',
      target: { atLeast: stock.movesPerSecond * 0.995 },
    },
    { name: `${name}: boardgame.io's p99`, value: stock.p99, unit: 'ms' },
    { name: `${name}: our p99`, value: ours.p99, unit: 'ms', target: { atMost: stock.p99 } },
    { name: `${name}: medians, boardgame.io's`, value: stock.median, unit: 'ms' },
    { name: `${name}: medians, ours`, value: ours.median, unit: 'ms' },
    { name: `${name}: processor time a move, boardgame.io's`, value: stock.cpuPerMove, unit: 'ms' },
    { name: `${name}: processor time a move, ours`, value: ours.cpuPerMove, unit: 'ms' },
    { name: `${name}: memory, boardgame.io's`, value: stock.memory, unit: 'MB' },
    { name: `${name}: memory, ours`, value: ours.memory, unit: 'MB' },
  );
}
if (only === undefined) rows.push(...(await benchWelcome()), ...(await benchIdle()));
process.exitCode = printRows(rows) ? 0 : 1;
