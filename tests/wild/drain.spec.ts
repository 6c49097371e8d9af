import { expect, test } from '../e2e/support/test';
import { bothLanguages, wordsIn } from '../e2e/support/words';
import { startServer, type RunningServer } from '../support/running-server';
import { fullMatch } from '../support/server-api';

/* The server is to be upgraded soon: whoever plays is told, in their language, and plays on. */

let server: RunningServer;
test.beforeEach(async () => {
  server = await startServer({}, 'dist-server');
});
test.afterEach(() => server.remove());

for (const language of bothLanguages)
  test(`in ${language} whoever plays is told once that the server is upgraded soon, and plays on`, async ({ page }) => {
    const { online, table } = wordsIn(language);
    const [own] = await fullMatch(server.address);
    if (own === undefined) throw new Error('no seat');
    await page.addInitScript(
      ([kept, shown]) => {
        localStorage.setItem('hundred-models.seats', kept);
        localStorage.setItem('hundred-models.language', shown);
      },
      [JSON.stringify({ [own.match]: { seat: own.seat, credential: own.credential, keptAt: 0 } }), language] as const,
    );
    await page.goto(`${server.address}/online/${own.match}`);
    await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
    server.process().kill('SIGUSR2');
    await expect(page.getByText(online.errors.draining)).toBeVisible();
    await expect(page.getByRole('region', { name: table.market, exact: true })).toBeVisible();
  });
