import { describe, expect, test } from 'vitest';
import { viewFor, type Move } from '../../../rules/index';
import { aMatch } from '../../../tests/support/a-match';
import { allWords } from '../../../tests/support/all-words';
import { languageTags } from '../../i18n/languages';
import { hintReasons } from './hint-reason';

type Match = ReturnType<typeof aMatch>;

const reasonsIn = (language: (typeof languageTags)[number], { state }: Match, moves: readonly Move[]) => {
  const { hints, cards, common } = allWords[language];
  const advised = moves.map((move, at) => ({ move, gain: 30 - at, winChance: 0.5, reasons: [] }));
  return hintReasons(advised, viewFor(state, 0), hints, { cards, place: common.ordinal });
};

/** A first customer within reach, with two investors that count contracts. */
const customer = () =>
  aMatch()
    .withInvestors('lion-small', 'lion-large')
    .withCompany(0, { verticals: { health: 3 } })
    .withCompany(1, { contracts: ['credit-union', 'payment-app'] })
    .withOffers('clinic-chain', 'county-hospital');

describe('the reason for a hint', () => {
  test('is what the rules say the move does: what it earns, what it costs, where it puts one with investors', () => {
    const [signs] = reasonsIn('en', customer(), [{ type: 'sign', contract: 'county-hospital' }]);
    expect(signs).toBe('Earns ¥2 a quarter for no cash and puts you 2nd with two investors.');
    const builds = aMatch().withHand(0, 'large-cluster');
    expect(reasonsIn('en', builds, [{ type: 'build', card: 'large-cluster' }])).toEqual([
      'Gives 4 more capacity; costs ¥7 and takes ¥1 a quarter.',
    ]);
    const trains = aMatch().withHand(0, 'web-3');
    expect(reasonsIn('en', trains, [{ type: 'trainFoundation', data: ['web-3'] }])[0]).toMatch(
      /^Brings the foundation to level 3.*; costs ¥3 and may cost up to ¥3 more\.$/,
    );
  });

  test('of an envelope says what is won and what is given away', () => {
    const match = aMatch().withInvestors('eagle-small');
    const [pitches, keeps, burns, none] = reasonsIn('en', match, [
      { type: 'pitch', investor: 'eagle-small', card: 'none' },
      { type: 'pitch', investor: 'none', card: 'none' },
      { type: 'burn', amount: 3 },
      { type: 'burn', amount: 0 },
    ]);
    expect(pitches).toMatch(/^You stand 1st, above the line: if it closes it brings ¥\d+ and leaves you \d/);
    expect(keeps).toBe('Keeps your whole stake of 100%.');
    expect(burns).toMatch(/^For ¥3, wins 2\.4 users if nobody else burns/);
    expect(none).toMatch(/^Keeps your cash/);
  });

  test.each(languageTags)('is never that of another hint, in %s', (language) => {
    const match = aMatch().withRow('data', 'web-3', 'web-1', 'law-2');
    const draws = (['web-3', 'web-1', 'law-2'] as const).map((card): Move => ({ type: 'draw', deck: 'data', card }));
    const cards = (['law-1', 'web-1', 'web-2'] as const).map((card): Move => ({ type: 'discard', card }));
    for (const moves of [draws, cards]) {
      const reasons = reasonsIn(language, match, moves);
      expect(new Set(reasons).size).toBe(moves.length);
      for (const reason of reasons) expect(reason).toMatch(/[.。]$/);
    }
  });
});
