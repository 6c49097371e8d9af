import { build } from 'vite';

/** Bundles a program for Node, one file; returns its path. boardgame.io's sub-folders can't be imported by plain Node. */
export async function bundle(entry, outDir) {
  const name = entry.slice(entry.lastIndexOf('/') + 1).replace(/\.ts$/, '');
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['@playwright/test', '@sparticuz/chromium', 'sirv'] },
    build: { ssr: entry, outDir, emptyOutDir: false, target: 'node20', minify: false, copyPublicDir: false },
  });
  return `${outDir}/${name}.js`;
}
