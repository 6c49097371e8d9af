import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: { assetsInlineLimit: 0 },
  test: {
    // Tests that take minutes run with `npm run wild` alone.
    include: ['{rules,src,tests}/**/*.test.{ts,tsx}', ...(process.env['WILD'] === '1' ? ['tests/wild/*.long.ts'] : [])],
    testTimeout: 120_000,
    maxWorkers: '100%',
    passWithNoTests: false,
    globalSetup: 'tests/support/build-server.ts',
  },
});
