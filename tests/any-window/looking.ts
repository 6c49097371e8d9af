import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { lengthened, wordsIn } from '../e2e/support/words';
import { faultsOf } from './checks';
import { nameOf, roomForAll, roomForWords, type Draw, type Tongue } from './draw';

export interface Looked {
  readonly name: string;
  readonly screen: string;
  readonly faults: readonly string[];
}

/** Looks at draws one after another; those of a screen and a language that follow each other share a page. */
export async function lookAt(
  browser: Browser,
  baseURL: string,
  draws: readonly Draw[],
  tell: (looked: Looked, page: Page) => Promise<void> | void,
): Promise<void> {
  let open: { readonly of: Draw; readonly page: Page; readonly size: Sizer; readonly trouble?: string } | undefined;
  for (const draw of draws) {
    if (open?.of.screen !== draw.screen || open.of.tongue !== draw.tongue) {
      await open?.page.context().close();
      const page = await pageIn(browser, baseURL, draw.tongue);
      const size = await sizer(page);
      const words = draw.tongue === 'en-XA' ? lengthened : wordsIn(draw.tongue);
      const trouble = await draw.screen.open(page, words).then(() => undefined, String);
      // What is told for some seconds may lie over the head meanwhile.
      for (const close of await page
        .getByRole('region', { name: words.common.news, exact: true })
        .getByRole('button')
        .all())
        await close.click({ timeout: 1000 }).catch(() => undefined);
      open = { of: draw, page, size, ...(trouble === undefined ? {} : { trouble }) };
    }
    await open.size(draw);
    const faults =
      open.trouble === undefined
        ? await faultsOf(open.page, draw, { cuts: roomForWords(draw), atOnce: roomForAll(draw) })
        : [`not opened: ${open.trouble.slice(0, 300)}`];
    await tell({ name: nameOf(draw), screen: draw.screen.name, faults }, open.page);
  }
  await open?.page.context().close();
}

async function pageIn(browser: Browser, baseURL: string, tongue: Tongue): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    locale: tongue === 'zh-CN' ? tongue : 'en',
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (tongue === 'en-XA') await page.addInitScript(() => localStorage.setItem('hundred-models.language', 'en-XA'));
  return page;
}

type Sizer = (draw: Pick<Draw, 'width' | 'height' | 'coarse' | 'textSize' | 'forced' | 'spaced'>) => Promise<void>;

/** What readers set by a style sheet of their own, by WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Gives a page that stays open another window, another pointer, other letters, spacing and colours. */
async function sizer(page: Page): Promise<Sizer> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  return async ({ width, height, coarse, textSize, forced, spaced }) => {
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: coarse });
    // What a resting pointer explains would lie over the rest.
    await page.mouse.move(0, 0);
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    await page.evaluate(
      (sheet) => {
        const own = document.querySelector('#own-sheet') ?? document.head.appendChild(document.createElement('style'));
        own.id = 'own-sheet';
        own.textContent = sheet;
      },
      spaced ? spacing : '',
    );
    await page.setViewportSize({ width, height });
    await page.evaluate(async (size) => {
      const key = 'hundred-models.text-size';
      localStorage.setItem(key, size);
      // As another tab would tell it.
      dispatchEvent(new StorageEvent('storage', { key }));
      scrollTo(0, 0);
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    }, textSize);
  };
}
