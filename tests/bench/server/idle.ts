import type { BenchRow } from '../bench-row';
import { connectPlayer } from '../../support/online-player';
import { startServer } from '../../support/running-server';
import { fullMatch } from '../../support/server-api';
import { memoryOf } from './load';

const matches = 500;
const seatedAtOnce = 20;
/** Positions are let go after a minute; the server looks every quarter of one. */
const untilIdle = 80_000;

/** Lets the server collect its garbage when it gets a signal: what is left is what it holds. */
const collector = `--import "data:text/javascript,${encodeURIComponent(
  "import v8 from 'node:v8';import vm from 'node:vm';v8.setFlagsFromString('--expose-gc');" +
    "const gc=vm.runInNewContext('gc');process.on('SIGWINCH',()=>{gc();gc()});",
)}"`;

/** What a match in which nobody moves costs the server, with its four people at the table and after they went. */
export async function benchIdle(): Promise<BenchRow[]> {
  const server = await startServer({ NODE_OPTIONS: collector });
  const kilobytes = async (): Promise<number> => {
    server.process().kill('SIGWINCH');
    await rest(2_000);
    return memoryOf(server.process().pid ?? 0) * 1024;
  };
  const seatMatch = async () => {
    const taken = await fullMatch(server.address, {
      options: { players: 4, scenario: 'standard', sealing: 'together' },
      seats: Array.from({ length: 4 }, () => ({ kind: 'open' as const })),
    });
    const pages = taken.map((one) => connectPlayer(server.address, one.match, one));
    await Promise.all(pages.map((page) => page.until('a standing', () => page.standing() !== undefined, 60_000)));
    return pages;
  };
  try {
    // The first match brings in code that all others share.
    for (const page of await seatMatch()) page.close();
    const before = await kilobytes();
    const pages = [];
    for (let n = 0; n < matches; n += seatedAtOnce)
      pages.push(...(await Promise.all(Array.from({ length: seatedAtOnce }, seatMatch))).flat());
    await rest(untilIdle);
    const connected = await kilobytes();
    for (const page of pages) page.close();
    await rest(untilIdle);
    const alone = await kilobytes();
    const row = (name: string, value: number): BenchRow => ({
      name: `memory of an idle match, ${name}`,
      value: (value - before) / matches,
      unit: 'kB',
      target: { atMost: 50 },
    });
    return [row('its four people connected', connected), row('nobody connected', alone)];
  } finally {
    await server.remove();
  }
}

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
