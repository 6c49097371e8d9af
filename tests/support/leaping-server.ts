import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';
import { plainSqliteFile } from '../../src/server/storage/sql/sqlite-file';
import { pulseRows } from '../../src/server/storage/sql/schema';
import { startServer, type RunningServer } from './running-server';

/** What a machine's clocks do at once: the one people set, and those nobody does. In ms. */
export interface Leap {
  readonly wall: number;
  readonly elapsed: number;
  /** The one that goes on while the machine sleeps; absent: as `elapsed`. */
  readonly uptime?: number;
}

/** A running server whose machine's clocks leap. */
export interface LeapingServer extends RunningServer {
  readonly place: DatabasePlace;
  /** The next of its leaps. */
  readonly leap: () => Promise<void>;
  /** Resolves when it has looked at its clocks twice more. */
  readonly looked: () => Promise<void>;
}

/** Part of the server's process: at each signal its clocks leap, which it says. */
const leapingClocks = (leaps: readonly Leap[]): string => `
import os from 'node:os';
const { now } = Date;
const { uptime } = os;
const elapsed = performance.now.bind(performance);
const leaps = ${JSON.stringify(leaps)};
let wall = 0;
let ahead = 0;
let up = 0;
Date.now = () => now() + wall;
performance.now = () => elapsed() + ahead;
os.uptime = () => uptime() + up / 1000;
process.on('SIGWINCH', () => {
  const leap = leaps.shift();
  wall += leap.wall;
  ahead += leap.elapsed;
  up += leap.uptime ?? leap.elapsed;
  process.stderr.write('leaps left: ' + leaps.length + '\\n');
});`;

/** Starts a server whose machine's clocks will leap so; after a restart they are right, and leap anew. */
export async function startLeapingServer(
  leaps: readonly Leap[],
  env: Readonly<Record<string, string>> = {},
): Promise<LeapingServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const server = await startServer({
    ...env,
    DATA_DIR: folder,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(leapingClocks(leaps))}`,
  });
  const file = join(folder, 'hundred-models.sqlite');
  const database = plainSqliteFile(file);
  // What comes with a row, as how long it took, is another each time.
  const reached = (): number =>
    (database.prepare(`select at from pulse where id = ${pulseRows.running}`).get() as { readonly at: number }).at;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((done) => setTimeout(done, 20));
  };
  return Object.assign(Object.create(server) as RunningServer, {
    place: { file },
    async leap() {
      const said = server.output().length;
      server.process().kill('SIGWINCH');
      await until(() => server.output().includes('leaps left', said));
    },
    async looked() {
      for (let looks = 0; looks < 2; looks++) {
        const before = reached();
        await until(() => reached() !== before);
      }
    },
    async remove() {
      database.close();
      await server.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
