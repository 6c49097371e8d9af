import { defineConfig } from '@playwright/test';
import { views } from './tests/e2e/support/views';
import { chromiumFlags, chromiumPath } from './tests/support/chromium';

const port = Number(process.env['E2E_PORT'] ?? 4179);

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,wild}/**/*.spec.ts',
  outputDir: 'node_modules/.cache/test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  // What passes only then is listed at the end of `npm test`: a busy machine is no reason to start all anew.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: views.laptop,
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: await chromiumPath(),
      args: chromiumFlags,
      env: { ...process.env, FONTCONFIG_FILE: 'tests/support/fonts.conf' },
    },
    trace: 'off',
  },
  webServer: {
    command: 'node scripts/start.mjs',
    env: { PORT: String(port), DATA_DIR: `node_modules/.cache/test-results/data-${port}`, BOT_PAUSE_MS: '0' },
    port,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
