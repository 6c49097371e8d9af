import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The storage of a browser, as it is kept in `tests/fixtures`. */
interface KeptBrowser {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly indexedDB: readonly {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly {
      readonly name: string;
      readonly keyPath: string;
      readonly records: readonly { readonly key: string; readonly value: unknown }[];
    }[];
  }[];
}

/** Gives a page the storage of a browser of an earlier release, before it sees the game for the first time. */
export async function bringBack(page: Page, address: string, who: 'player' | 'student' | 'teacher'): Promise<void> {
  const kept = JSON.parse(readFileSync(`tests/fixtures/v1.0/browser/${who}.json`, 'utf8')) as KeptBrowser;
  const blank = `${address}/blank`;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '<title>blank</title>' }));
  await page.goto(blank);
  await page.evaluate(async (all) => {
    for (const [key, value] of Object.entries(all.localStorage)) localStorage.setItem(key, value);
    for (const { name, version, stores } of all.indexedDB)
      await new Promise<void>((done, failed) => {
        const opening = indexedDB.open(name, version);
        opening.addEventListener('error', () => failed(new Error('no database')));
        opening.addEventListener('upgradeneeded', () => {
          for (const store of stores) {
            const made = opening.result.createObjectStore(store.name, { keyPath: store.keyPath });
            for (const { value } of store.records) made.put(value);
          }
        });
        opening.addEventListener('success', () => {
          opening.result.close();
          done();
        });
      });
  }, kept);
  await page.unroute(blank);
}
