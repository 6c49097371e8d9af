import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Options {
  /** The pages get a service worker, which fetches the whole app: what a test is not about it does without. */
  readonly offlinePlay: boolean;
  /** What is told once comes up in play: a test that is not about it does without. */
  readonly reminders: boolean;
  /** How quickly others are followed: nobody waits for them, but where a test is about it. */
  readonly pace: 'calm' | 'at-once';
  /** Every test fails when a page it opened wrote an error or a warning to the console, or threw one. */
  readonly quietConsole: undefined;
}

export const test = base.extend<Options>({
  offlinePlay: [false, { option: true }],
  reminders: [false, { option: true }],
  pace: ['at-once', { option: true }],
  quietConsole: [
    async ({ context, offlinePlay, reminders, pace }, use) => {
      await followAt(context, pace);
      if (!reminders) await withoutReminders(context);
      if (!offlinePlay) await withoutServiceWorker(context);
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

/** As where a page is no secure context: its browser offers no service worker. */
export const withoutServiceWorker = async (context: BrowserContext): Promise<void> =>
  void (await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')));

/** As somebody who has chosen a pace; whatever is chosen in the test stays. */
export const followAt = (context: BrowserContext, pace: 'calm' | 'at-once'): Promise<void> =>
  context
    .addInitScript((word) => {
      try {
        localStorage['hundred-models.bot-pace'] ??= word;
      } catch {
        // No storage here.
      }
    }, pace)
    .then(() => undefined);

/** As somebody who has switched them off; where a page may keep nothing, it shows them. */
export const withoutReminders = (context: BrowserContext): Promise<void> =>
  context
    .addInitScript(() => {
      try {
        localStorage.setItem('hundred-models.reminders', 'off');
      } catch {
        // No storage here.
      }
    })
    .then(() => undefined);

export { expect };
