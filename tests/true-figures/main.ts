/**
 * Holds the figures of the table to what the rules then do, in positions drawn by chance.
 * `npm run true-figures -- --positions 500`; `--seed N` repeats a run.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { openHome } from '../e2e/support/new-game';
import { english } from '../e2e/support/words';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { startServer } from '../support/running-server';
import { lookAt, show } from './look';
import { drawnPositions } from './positions';

const { values } = parseArgs({
  options: { positions: { type: 'string', default: '500' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
process.stdout.write(`seed ${seed}\n`);

const server = await startServer({}, 'dist-server');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumFlags,
  env: { ...process.env, FONTCONFIG_FILE: 'tests/support/fonts.conf' },
});
const page = await browser.newPage({
  baseURL: server.address,
  locale: 'en',
  viewport: { width: 1280, height: 720 },
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
});
await openHome(page);
let met = 0;
let all = 0;
let moves = 0;
for (const position of drawnPositions(Number(values.positions), seed)) {
  await show(page, position, english);
  const { faults, compared } = await lookAt(page, position, english);
  moves += compared;
  all += 1;
  if (faults.length === 0) met += 1;
  else process.stdout.write(`${position.name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
}
await browser.close();
await server.remove();
process.stdout.write(`${moves} moves and envelopes held to the rules\n`);
process.stdout.write(`targets: ${met} of ${all} met\n`);
process.exitCode = met === all ? 0 : 1;
