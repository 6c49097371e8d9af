import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const entries = { bench: 'tests/bench/main.ts', golden: 'tests/golden/record.ts' };

const [, , command = 'bench', ...rest] = process.argv;
const entry = entries[command];
if (entry === undefined) {
  console.error(`Unknown command ${command}; there are ${Object.keys(entries).join(', ')}.`);
  process.exit(1);
}

// What the browser shows is measured on the built game.
if (command === 'bench') (await import('./build.mjs')).buildWhenNeeded();

// boardgame.io's sub-folders can't be imported by plain Node: everything is bundled, then run.
const outDir = `node_modules/.cache/${command}`;
await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true, external: ['@playwright/test', '@sparticuz/chromium', 'sirv'] },
  build: { ssr: entry, outDir, emptyOutDir: true, target: 'node20', minify: false },
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', `${outDir}/${command === 'golden' ? 'record' : 'main'}.js`, ...rest],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
