import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHttpServer, type HttpServer } from '../../src/server/http/http-server';
import { keepAssets } from '../../src/server/http/kept-assets';
import type { MatchStore } from '../../src/server/storage/match-store';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from '../support/built-server';
import { newPostgres, newSqlite, postgresAnswers, type TestDatabase } from '../support/databases';

const databases: readonly [string, boolean, () => Promise<TestDatabase>][] = [
  ['SQLite', true, newSqlite],
  ['PostgreSQL', postgresAnswers, newPostgres],
];

const root = mkdtempSync(join(tmpdir(), 'hundred-models-'));

/** The app as it was built once: a script and a style of that version, and one that never changes. */
function build(version: string): string {
  const folder = join(root, version);
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), `<title>${version}</title>`);
  writeFileSync(join(folder, 'assets', `part-${version}.js`), `export default '${version}';${' '.repeat(2_000)}`);
  writeFileSync(join(folder, 'assets', `part-${version}.css`), `.${version}{}`);
  writeFileSync(join(folder, 'assets', `face-${version}.woff2`), 'a face');
  writeFileSync(join(folder, 'assets', 'same.js'), 'export {};');
  return folder;
}

describe.each(databases)('on %s', (_, answers, open) => {
  describe.skipIf(!answers)('after upgrades', () => {
    let database: TestDatabase;
    let store: MatchStore;
    const servers: HttpServer[] = [];
    beforeEach(async () => {
      database = await open();
      store = await openStore(database.place, settleWorker);
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop(0);
      await store.close();
      await database.remove();
      rmSync(root, { recursive: true, force: true });
    });

    /** A server of a version on the same data; its address. */
    async function start(version: string): Promise<string> {
      const folder = build(version);
      await keepAssets(store.assets, folder);
      const server = await openHttpServer({ port: 0, host: '127.0.0.1' }, folder, [], undefined, store.assets);
      servers.push(server);
      return `http://127.0.0.1:${server.port}`;
    }

    const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

    test('a tab of the version before finds its scripts and styles, whole and to be kept', async () => {
      await start('one');
      const now = await start('two');
      const script = await fetch(`${now}/assets/part-one.js`);
      expect(script.status).toBe(200);
      expect(await script.text()).toContain("export default 'one'");
      expect(script.headers.get('content-type')).toContain('javascript');
      expect(script.headers.get('cache-control')).toContain('immutable');
      expect((await fetch(`${now}/assets/part-one.css`)).headers.get('content-type')).toContain('css');
      expect(await statusOf(`${now}/assets/part-two.js`)).toBe(200);
    });

    test('a server that was not upgraded yet answers for the one that was', async () => {
      const before = await start('one');
      await start('two');
      expect(await statusOf(`${before}/assets/part-two.js`)).toBe(200);
    });

    test('two versions are kept, however often one starts; going back counts as the next', async () => {
      await start('one');
      await start('two');
      await start('two');
      expect(await statusOf(`${await start('three')}/assets/part-one.js`)).toBe(404);
      const back = await start('two');
      expect(await statusOf(`${back}/assets/part-three.js`)).toBe(200);
      expect(await statusOf(`${await start('four')}/assets/part-three.js`)).toBe(404);
    });

    test('nothing but names of built files is looked up', async () => {
      await start('one');
      const now = await start('two');
      for (const path of ['/assets/none.js', '/assets/..%2Fpart-one.js', '/assets/sub/part-one.js', "/assets/'.js"])
        expect([path, await statusOf(now + path)]).toEqual([path, 404]);
    });
  });
});
