import type { Page } from '@playwright/test';

/** Makes the only match of this browser one of rules before those that are kept, with companies and moves of its own. */
export const ageMatch = (page: Page, over: boolean): Promise<void> => page.evaluate(age, over);

const age = (over: boolean) =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('hundred-models');
    opening.addEventListener('error', () => reject(new Error('no database')));
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('matches', 'readwrite');
      const matches = writing.objectStore('matches');
      const reading = matches.getAll();
      reading.addEventListener('success', () => {
        const [match] = reading.result;
        match.rules = 4;
        match.options.scenario = 'gold-rush';
        match.moves = [{ seat: 0, move: { type: 'dig' } }];
        match.summary.companies = ['prospector', ...match.summary.companies];
        if (over) delete match.summary.toMove;
        matches.put(match);
      });
      writing.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
