/**
 * Takes a picture of every screen, in every language and at six sizes of window, and puts them on one page to look through.
 * `npm run gallery`; with `-- --only table` those whose name holds a word, with `-- --sizes phone,tablet` those sizes alone,
 * with `-- --languages en` that language alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { allScreens } from '../e2e/support/screens-of-server';
import { resize } from '../e2e/support/views';
import { bothLanguages, wordsIn } from '../e2e/support/words';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { startServer } from '../support/running-server';

const windows = {
  laptop: { width: 1280, height: 720 },
  'full-hd': { width: 1920, height: 1080 },
  small: { width: 1024, height: 640 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  lying: { width: 844, height: 390 },
} as const;
const names = Object.keys(windows) as (keyof typeof windows)[];
const folder = 'node_modules/.cache/gallery';

const { only, sizes, languages } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string' }, languages: { type: 'string' } },
}).values;
const chosen = <T extends string>(all: readonly T[], given: string | undefined): readonly T[] =>
  given === undefined ? all : all.filter((one) => given.split(',').includes(one));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer({}, 'dist-server');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumFlags,
  env: { ...process.env, FONTCONFIG_FILE: 'tests/support/fonts.conf' },
});
const taken: string[] = [];
const shown = allScreens.filter(({ name }) => name.includes(only ?? ''));
for (const { name, open } of shown)
  for (const language of chosen(bothLanguages, languages)) {
    const page = await browser.newPage({
      baseURL: server.address,
      locale: language,
      viewport: windows.laptop,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    await open(page, wordsIn(language));
    await page.mouse.move(0, 0);
    for (const size of chosen(names, sizes)) {
      await resize(page, windows[size]);
      const file = `${name} ${language} ${size}`.replaceAll(/\W+/g, '-');
      await page.screenshot({ path: `${folder}/${file}.png` });
      taken.push(
        `<figure><figcaption>${name}, ${language}, ${size}</figcaption><img loading="lazy" src="${file}.png"></figure>`,
      );
    }
    await page.close();
  }
await browser.close();
await server.remove();
writeFileSync(
  `${folder}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font:14px sans-serif}figure{margin:0}img{max-width:46vw;max-height:80vh;border:1px solid}</style>${taken.join('\n')}`,
);
process.stdout.write(`${taken.length} pictures: ${folder}/index.html\n`);
