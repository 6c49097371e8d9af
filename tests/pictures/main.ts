/**
 * Takes the pictures of the game that others show: the moving one of the README, the one other sites show for a link, those
 * of the manifest, and icons made from our own drawing. `npm run pictures`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { openBoardroom, openReport, openTable } from '../e2e/support/screens';
import { english } from '../e2e/support/words';
import { chromiumFlags, chromiumPath } from '../support/chromium';
import { startServer } from '../support/running-server';
import { animatedWebp, type Frame } from './animated-webp';

const film = { width: 960, height: 540, quality: 0.62 } as const;
/** The quarters of the film, and how long each moment of one is shown, ms. */
const quarters = [1, 2, 3, 4, 5, 6, 7] as const;
const moments = [
  [openTable, 1600],
  [openBoardroom, 1200],
  [openReport, 1200],
] as const;
/** The app's ground, behind icons that systems cut to their own shape. */
const ground = '#211C12';

const server = await startServer({}, 'dist-server');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
const jpeg = { type: 'jpeg', quality: 72 } as const;
mkdirSync('public/pictures', { recursive: true });

await take({ width: 1280, height: 720 }, async (page) => {
  await show(page, openTable, 5);
  await page.screenshot({ path: 'public/pictures/wide.jpg', ...jpeg });
});
await take({ width: 1371, height: 720, scale: 1200 / 1371 }, async (page) => {
  await show(page, openTable, 5);
  await page.screenshot({ path: 'public/pictures/og.jpg', ...jpeg });
});
await take({ width: 390, height: 844, scale: 2 }, async (page) => {
  await show(page, openTable, 5);
  await page.screenshot({ path: 'public/pictures/narrow.jpg', ...jpeg });
});
await take({ width: 1280, height: 720 }, async (page) => {
  const frames: Frame[] = [];
  const painter = await browser.newPage();
  for (const quarter of quarters)
    for (const [open, ms] of moments) {
      await show(page, open, quarter);
      frames.push({ webp: await toWebp(painter, await page.screenshot()), ms });
    }
  const moving = animatedWebp(frames, film.width, film.height);
  writeFileSync('docs/play.webp', moving);
  process.stdout.write(`docs/play.webp: ${frames.length} pictures, ${Math.round(moving.length / 1000)} kB\n`);
});
await icon(180, 1.1, 'public/apple-touch-icon.png');
await icon(512, 1, 'public/icon-maskable-512.png');
await browser.close();
await server.remove();

/** Opens a window of some size, whose pictures have `scale` points a pixel, and does something in it. */
async function take(
  { scale, ...viewport }: { width: number; height: number; scale?: number },
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    baseURL: server.address,
    deviceScaleFactor: scale ?? 1,
  });
  await work(await context.newPage());
  await context.close();
}

/** Shows a moment of a game of four, without the message that it was imported. */
async function show(page: Page, open: (typeof moments)[number][0], quarter: number): Promise<void> {
  await open(page, english, { players: 4, quarter });
  await page.getByRole('region', { name: english.common.news }).getByRole('button').last().click();
  // What a resting pointer explains would lie over the table.
  await page.mouse.move(0, 0);
  await page.getByRole('tooltip').waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
}

/** A picture as WebP in the size of the film, painted by a browser: it has the only encoder there is. */
async function toWebp(painter: Page, png: Buffer): Promise<Buffer> {
  const encoded = await painter.evaluate(
    async ({ source, width, height, quality }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/webp', quality);
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, ...film },
  );
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
}

/** Our drawing, without the frame around it, in a square that may be cut round. `share`: how much of it the drawing takes. */
async function icon(size: number, share: number, path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawing = Buffer.from(readFileSync('public/icon.svg', 'utf8').replaceAll(/<rect[^>]*>/g, '')).toString(
    'base64',
  );
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img style="width:${share * 100}%" src="data:image/svg+xml;base64,${drawing}">`,
  );
  await page.screenshot({ path });
  await page.close();
}
