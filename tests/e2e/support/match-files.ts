import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { openHome } from './new-game';
import type { MatchFile } from './recorded';
import { english, type Words } from './words';

/** Gives the first page a file through its file chooser; what comes of it is the test's business. */
export async function offerFile(page: Page, text: string, words: Words = english): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.shell.import }).click();
  await (
    await chooser
  ).setFiles({ name: 'match.hundred-models.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Opens a recorded match: it is imported on the first page, as people would. */
export async function openRecorded(page: Page, file: MatchFile, words: Words = english): Promise<string> {
  await openHome(page);
  await offerFile(page, JSON.stringify(file), words);
  await page.waitForURL(/\/(play|replay)\/\w+$/);
  return page.url();
}

/** An entry of the only match kept in the page's browser. */
export const kept = (page: Page, entry: string): Promise<unknown> =>
  page.evaluate(
    (name) =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('hundred-models');
        opening.addEventListener('error', () => reject(new Error('no database')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('matches').objectStore('matches').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result[0][name]);
          });
        });
      }),
    entry,
  );

/** How many moves that match has. */
export const movesKept = async (page: Page): Promise<number> => ((await kept(page, 'moves')) as unknown[]).length;

/** The text of a file the page gave out. */
export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
