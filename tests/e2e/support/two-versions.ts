import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

/** A host whose files are replaced by those of the next version; browsers are told to keep nothing by themselves. */
export interface UpgradedHost {
  readonly address: string;
  /** From now on the next version alone is there. */
  readonly upgrade: () => void;
  /** Nothing answers until it is back. */
  readonly goAway: () => void;
  readonly comeBack: () => void;
  readonly close: () => void;
}

/**
 * Serves the built app, and then another build of it: the one in `other`, else the same with another name for every
 * hashed file.
 */
export async function serveTwoVersions(other?: string): Promise<UpgradedHost> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const [first, next] = [join(folder, 'first'), other ?? join(folder, 'next')];
  cpSync('dist', first, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  if (other === undefined) {
    mkdirSync(next);
    cpSync(first, next, { recursive: true });
    rename(next);
  }
  for (const version of [first, next]) standAtRoot(join(version, 'index.html'));
  const serve = (version: string) => sirv(version, { single: true, dev: true });
  let answer: RequestListener = serve(first);
  let there = true;
  const server = createServer((request, response) => {
    if (there) answer(request, response);
    else request.socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    upgrade: () => void (answer = serve(next)),
    goAway: () => void (there = false),
    comeBack: () => void (there = true),
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Names what a page loads as the server does: from the root on. */
const standAtRoot = (page: string): void => writeFileSync(page, readFileSync(page, 'utf8').replaceAll('="./', '="/'));

/** Gives every hashed file another name, wherever it is named, and the service worker another version. */
function rename(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).map(
    (name) => [name, name.replace(/.(\.\w+)$/, (_, ending) => `~${ending}`)] as const,
  );
  const texts = [join(folder, 'index.html'), join(folder, 'service-worker.js')].concat(
    names.map(([name]) => join(assets, name)).filter((name) => /\.(js|css)$/.test(name)),
  );
  for (const file of texts) {
    const old = readFileSync(file, 'utf8');
    const text = names.reduce((all, [from, to]) => all.replaceAll(from, to), old);
    writeFileSync(file, text.replace(/version = "(\w+)"/, 'version = "next"'));
  }
  for (const [from, to] of names) renameSync(join(assets, from), join(assets, to));
}
