import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { browserFloor } from './build/browser-floor.ts';
import { chunkFileNames } from './build/archived-chunks.ts';
import { compressedFiles } from './build/compressed-files.ts';
import { drawings } from './build/drawings.ts';
import { faces } from './build/faces.ts';
import { licences } from './build/licences.ts';
import { serviceWorker } from './build/service-worker.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const shipped = licences([
  ...['noto-sans', 'noto-serif'].map((name) => `@fontsource-variable/${name}`),
  ...['noto-sans-sc', 'noto-serif-sc'].map((name) => `@fontsource/${name}`),
  ...Object.keys(dependencies),
]);

/** Modules that the first page shares with others. */
const firstPage =
  /src\/(?:ui\/(?:primitives\/(?:button|icon|class-names|visually-hidden)|layout\/(?:message-page|table-background))|browser-storage\/local-text|i18n\/(?:index|languages|use-text|format))\b/;

export default defineConfig({
  // One build serves any path: the page is told its own by the server, everything else by where it lies.
  base: './',
  plugins: [
    react(),
    faces(),
    drawings(),
    serviceWorker(),
    shipped.gather(),
    shipped.write('licences.txt'),
    compressedFiles(),
  ],
  // wouter mends React before 18; ours needs no mending.
  // Paths stay those of the root, which may be a link: see scripts/plain-root.mjs.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' }, preserveSymlinks: true },
  build: {
    target: Object.entries(browserFloor).map(([browser, version]) => `${browser}${version}`),
    manifest: true,
    // Every browser that shows our styles preloads modules by itself.
    modulePreload: { polyfill: false },
    // Drawings and faces stay files: portraits refer to parts of them, and pages load only what they show.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first page always loads lies in one file: many small ones are larger, packed each by itself.
      output: { chunkFileNames, codeSplitting: { groups: [{ name: 'first', test: firstPage }] } },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [shipped.gather()],
    rolldownOptions: { output: { chunkFileNames } },
  },
});
