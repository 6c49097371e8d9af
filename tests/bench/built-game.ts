import { openHttpServer } from '../../src/server/http/http-server';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../support/chromium';

/** Opens the built game in a browser for a measurement. */
export async function inBuiltGame<T>(measure: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const server = await openHttpServer({ port: 0, host: '127.0.0.1' }, 'dist', []);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${server.port}`,
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
    });
    return await measure(page, browser);
  } finally {
    await browser.close();
    await server.stop(0);
  }
}
