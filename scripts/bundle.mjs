import { build } from 'vite';

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
];

/** Bundles the server, the threads it starts, and the command for backups. */
export async function bundleServer(outDir) {
  for (const program of ['main', 'bots/bot-worker', 'bots/what-if-worker', 'storage/settle-worker', 'backup/database'])
    await bundle(`src/server/${program}.ts`, outDir);
}

/** Bundles a program for Node, one file; returns its path. boardgame.io's sub-folders can't be imported by plain Node. */
export async function bundle(entry, outDir) {
  const name = entry.slice(entry.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    // As people meet it: without this, boardgame.io and immer check their own work and are less than half as fast.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external },
    build: { ssr: entry, outDir, emptyOutDir: false, target: 'node20', minify: false, copyPublicDir: false },
  });
  return `${outDir}/${name}.js`;
}
