import { test as base, expect } from '@playwright/test';

/** Every test fails when a page it opened wrote an error or a warning to the console, or threw one. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
      await use(undefined);
      expect(complaints, 'nothing was complained about in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
