import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: { assetsInlineLimit: 0 },
  test: {
    include: ['{rules,src,tests}/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    maxWorkers: '100%',
    passWithNoTests: false,
    globalSetup: 'tests/support/build-server.ts',
  },
});
