import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewFor, type MatchState, type Move, type Seat } from '../../rules/index';
import { chooseMove } from '../../src/bots/choose';
import { botLevels, temperaments, type Bot, type BotLevel } from '../../src/bots/levels';
import { permuteSecrets } from '../support/permute-secrets';
import { Dice, everySetup, playAtRandom } from '../support/random-play';

/** Random matches of every set-up: each scenario, number of players and sealing. */
const matchesEach = 2;
/** One in so many decisions is looked at. */
const rarity = 40;

/** Those that search do it in few worlds, which takes the same path in less time. */
const budgets: Readonly<Record<BotLevel, Pick<Bot, 'budget'>>> = {
  easy: {},
  normal: {},
  hard: { budget: { rounds: 1, width: 3, horizon: 'turn' } },
  expert: { budget: { rounds: 1, width: 2, horizon: 1 } },
};

/** The move a bot chooses at a seat. */
const choose = (state: MatchState, seat: Seat, bot: Bot, seed: string): Move =>
  chooseMove(viewFor(state, seat), bot, seed);

describe.each(botLevels)('a %s bot', (level) => {
  test('makes the same move whatever is hidden from its seat', () => {
    let looks = 0;
    const met = new Set<string>();
    for (const [place, options] of everySetup.entries())
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom(...temperaments), (seed, temperament) => {
          const dice = new Dice(~seed);
          const bot: Bot = { level, temperament, ...budgets[level] };
          playAtRandom(options, seed, (state, seat, legal) => {
            if (legal.length < 2 || !dice.oneIn(rarity)) return;
            const other = permuteSecrets(state, seat, dice);
            const botSeed = `bot ${dice.below(1e6)}`;
            expect(choose(other, seat, bot, botSeed)).toEqual(choose(state, seat, bot, botSeed));
            met.add(`${options.scenario} ${options.players} ${options.sealing}`).add(temperament).add(state.phase);
            looks += 1;
          });
        }),
        { numRuns: matchesEach, seed: 3000 + place, endOnFailure: true },
      );
    expect(met.size).toBe(everySetup.length + temperaments.length + 2);
    expect(looks).toBeGreaterThan(700);
  });
});
