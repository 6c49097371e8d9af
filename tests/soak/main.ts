import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printRows, type BenchRow } from '../bench/bench-row';
import { newPostgres, postgresAnswers, redisAnswers } from '../support/databases';
import { soakClocks } from './clocks';
import { mayMount } from '../support/small-disk';
import { soakDisk } from './disk';
import { soakFlood } from './flood';
import { soakKills } from './kills';
import { soakMemory } from './memory';
import { soakOutages } from './outages';
import { soakProxies } from './proxies';
import { soakRaces } from './races';
import { soakUpgrade } from './upgrade';

/** Runs what its name contains the argument; all without one. */
const [, , only = ''] = process.argv;
const rows: BenchRow[] = [];

async function part(
  name: string,
  possible: boolean,
  work: () => Promise<BenchRow[]>,
  missing = 'PostgreSQL or Redis does not answer at its standard local port',
): Promise<void> {
  if (!name.includes(only)) return;
  if (!possible) {
    console.log(`${name}: skipped, ${missing}`);
    return;
  }
  console.log(`${name} ...`);
  rows.push(...(await work()));
}

await part('kills on SQLite', true, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  try {
    return await soakKills('SQLite', 40, { file: join(folder, 'hundred-models.sqlite') }, { DATA_DIR: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
await part('kills on PostgreSQL', postgresAnswers, async () => {
  const database = await newPostgres();
  try {
    return await soakKills('PostgreSQL', 20, database.place, { DATABASE_URL: database.url });
  } finally {
    await database.remove();
  }
});
await part('races on two nodes', postgresAnswers && redisAnswers, () => soakRaces(1_000));
await part('clocks', true, () => soakClocks(30));
await part('flood of tables', true, soakFlood);
await part('memory of a page', true, () => soakMemory(30));
await part('upgrade', postgresAnswers && redisAnswers, () => soakUpgrade(3));
await part('proxies', true, () => soakProxies(2));
await part('disk', mayMount, () => soakDisk(5), 'this user may mount no disk');
await part('outages', postgresAnswers && redisAnswers, () => soakOutages(10_000));

process.exitCode = printRows(rows) ? 0 : 1;
