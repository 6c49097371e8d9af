import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../../rules/index';
import { everySetup, randomMove } from '../support/random-play';
import { playWatched } from '../support/watched-match';

/** Random matches for each scenario, number of players and sealing: 70 set-ups, 2,100 matches in all. */
const matchesEach = 30;

describe('2,100 random matches keep the books, the cards and the rules', () => {
  test.each(scenarios.map(({ id }) => id))('%s, with 2 to 6 players and both sealings', (scenario) => {
    let ended = 0;
    for (const [place, options] of everySetup.filter((setup) => setup.scenario === scenario).entries())
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          playWatched(options, seed, (_state, _seat, legal, dice) => randomMove(legal, dice));
          ended += 1;
        }),
        { numRuns: matchesEach, seed: 2023 + place, endOnFailure: true },
      );
    expect(ended).toBe(10 * matchesEach);
  });
});
