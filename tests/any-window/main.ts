/**
 * Looks at screens in windows of any size and says what cannot be read or reached there.
 * `npm run any-window -- --draws 2000`; `--seed N` repeats a run, `--only table` takes screens whose name holds a word,
 * `--list` names the screens, `--pictures` takes one of each that has a fault.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { startServer } from '../support/running-server';
import { allScreens } from '../e2e/support/screens-of-server';
import { drawn } from './draw';
import { lookAt } from './looking';

const { values } = parseArgs({
  options: {
    draws: { type: 'string', default: '200' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
  },
});
if (values.list) {
  process.stdout.write(allScreens.map(({ name }) => `${name}\n`).join(''));
  process.exit();
}
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
process.stdout.write(`seed ${seed}\n`);

const server = await startServer({}, 'dist-server');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumFlags,
  env: { ...process.env, FONTCONFIG_FILE: 'tests/support/fonts.conf' },
});
const all = drawn(Number(values.draws), seed, (name) => name.includes(values.only));
const faulty = new Map<string, number>();
let met = 0;
await lookAt(browser, server.address, all, async ({ name, screen, faults }, page) => {
  if (faults.length === 0) met += 1;
  else {
    faulty.set(screen, (faulty.get(screen) ?? 0) + 1);
    process.stdout.write(`${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
    if (values.pictures)
      await page.screenshot({ path: `node_modules/.cache/any-window/pictures/${name.replaceAll(/[^\w]+/g, '-')}.png` });
  }
});
await browser.close();
await server.remove();
for (const [screen, count] of [...faulty].sort(([, a], [, b]) => b - a))
  process.stdout.write(`${count} of ${screen}\n`);
process.stdout.write(`targets: ${met} of ${all.length} met\n`);
process.exitCode = met === all.length ? 0 : 1;
