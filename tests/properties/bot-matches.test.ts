import { expect, test } from 'vitest';
import { botAtEverySeat } from '../support/bot-play';
import { everySetup } from '../support/random-play';
import { playWatched } from '../support/watched-match';

test('70 bot matches, one of every set-up, keep the books, the cards and the rules', () => {
  for (const [seed, options] of everySetup.entries()) playWatched(options, seed, botAtEverySeat);
  expect(everySetup.length).toBe(70);
});
