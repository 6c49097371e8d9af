import { build } from 'vite';
import { plainRoot } from './plain-root.mjs';
import { writeServerPackage } from './server-package.mjs';

/** Left to Node to find: they load files of their own, or are no part of a bundle. */
const external = [
  '@playwright/test',
  '@sparticuz/chromium',
  'kysely',
  'libsql',
  'pg',
  'pino',
  'prom-client',
  'redis',
  'sirv',
  'socket.io',
  'vite',
];

const serverPrograms = [
  'main',
  'run',
  'bots/bot-worker',
  'bots/what-if-worker',
  'storage/sql/settle-worker',
  'backup/backup-worker',
  'backup/database',
];

/** Bundles the server, the threads it starts, and the command for backups, with a package.json of what they import. `plugins`: of Vite, besides. */
export async function bundleServer(outDir, plugins = []) {
  const imported = [];
  for (const program of serverPrograms) imported.push(...(await built(`src/server/${program}.ts`, outDir, plugins)));
  writeServerPackage(outDir, imported);
}

/**
 * Bundles a program for Node, one file; returns its path. boardgame.io's sub-folders can't be imported by plain Node.
 * `ssr`: what of its packages is taken in.
 */
export async function bundle(entry, outDir, ssr) {
  await built(entry, outDir, [], ssr);
  return `${outDir}/${entry.slice(entry.lastIndexOf('/') + 1).replace(/\.ts$/, '.js')}`;
}

/** Bundles a program; what it leaves to Node to find. */
async function built(entry, outDir, plugins, ssr = { noExternal: true, external }) {
  const { output } = await build({
    configFile: false,
    root: plainRoot(),
    resolve: { preserveSymlinks: true },
    plugins,
    // Whoever calls hears what went wrong.
    logLevel: 'silent',
    // As people meet it: without this, boardgame.io and immer check their own work and are less than half as fast.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr,
    build: { ssr: entry, outDir, emptyOutDir: false, target: 'node20', minify: false, copyPublicDir: false },
  });
  const own = new Set(output.map(({ fileName }) => fileName));
  return output
    .flatMap(({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports])
    .filter((id) => !own.has(id));
}
