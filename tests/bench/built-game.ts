import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumFlags, chromiumPath } from '../support/chromium';

/** Serves the built game on a port. */
export type Serve = (port: number) => Promise<Server>;

const port = 4180;

/** Opens the built game in a browser for a measurement. */
export async function inBuiltGame<T>(serve: Serve, measure: (page: Page, browser: Browser) => Promise<T>): Promise<T> {
  const server = await serve(port);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
  try {
    const page = await browser.newPage({
      baseURL: `http://localhost:${port}`,
      viewport: { width: 1280, height: 720 },
      locale: 'en-GB',
    });
    return await measure(page, browser);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
