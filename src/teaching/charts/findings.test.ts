import { expect, test } from 'vitest';
import type { WhatIfCase } from '../what-if';
import { compareGains } from '../figures/compare-gains';
import { mostOf } from './predictions';
import { findingOf, charts } from './index';

const about = (mean: number, reach: number) => ({ mean, low: mean - reach, high: mean + reach });
const whatIf = (found: WhatIfCase) => ({ game: 0, playOuts: 4, tables: 3, cases: [found] });
const noBurn = (mean: number, reach: number) =>
  findingOf(
    'no-burn',
    charts['no-burn'].figures(
      whatIf({
        id: 'no-burn',
        fromStart: { tables: 3, asWas: about(10, 1), changed: about(10 + mean, 1), difference: about(mean, reach) },
        byRank: [],
      }),
    ),
  ).template;
const halfFavour = (gap: number, reach: number) =>
  findingOf(
    'half-favour',
    charts['half-favour'].figures(
      whatIf({ id: 'half-favour', byRank: [about(gap, 1), about(0, 1)], gap: about(gap, reach) }),
    ),
  ).template;

test('play-outs only speak where their interval excludes zero', () => {
  expect([noBurn(2, 1), noBurn(-2, 1), noBurn(2, 3)]).toEqual(['no-burn-better', 'no-burn-worse', 'no-burn-unclear']);
  expect([halfFavour(-2, 1), halfFavour(2, 1), halfFavour(-2, 3)]).toEqual([
    'half-favour-levels',
    'half-favour-widens',
    'half-favour-unclear',
  ]);
  expect(findingOf('no-burn', undefined).template).toBe('too-early');
});

test('of predictions, the one most were wrong about is named', () => {
  const one = (question: string, right: number, judged: number) => ({
    question,
    answered: judged,
    counts: {},
    right,
    judged,
  });
  expect(findingOf('predictions', [one('a', 3, 4), one('b', 1, 4), one('c', 0, 0)])).toEqual({
    template: 'predicted',
    question: 'b',
    right: 1,
    judged: 4,
  });
  expect(findingOf('predictions', [one('c', 0, 0)]).template).toBe('too-early');
  expect(findingOf('predictions', [one('a', 1, 2), one('b', 4, 8), one('c', 2, 3)])).toEqual({
    template: 'predicted-alike',
    questions: 2,
    share: 0.5,
  });
});

test('learning is said only when answers got better', () => {
  const learned = (before: number, after: number) =>
    findingOf('learning', { students: 3, before, after, questions: [] }).template;
  expect([learned(0.2, 0.5), learned(0.5, 0.5), learned(0.5, 0.2)]).toEqual(['learned', 'not-learned', 'not-learned']);
  // Both are told as 40%.
  expect(learned(0.4, 0.404)).toBe('not-learned');
});

test('games differ by what is clearest beside its interval, not by what is largest', () => {
  const rows = [
    { by: 'raised', first: 10, second: 30, difference: about(20, 40), pairs: 3 },
    { by: 'gini', first: 0.3, second: 0.5, difference: about(0.2, 0.05), pairs: 3 },
  ] as const;
  expect(findingOf('compare', rows)).toEqual({ template: 'differed', by: 'gini', first: 0.3, second: 0.5 });
  expect(findingOf('compare', rows.slice(0, 1)).template).toBe('hardly-differed');
  expect(findingOf('compare', undefined).template).toBe('too-early');
});

test('games whose every table agrees differ clearly; of a single pair of tables nothing can be said', () => {
  const raised = { by: 'raised', first: 10, second: 30, difference: about(20, 40), pairs: 3 } as const;
  const won = { by: 'leader-won', first: 0, second: 1, difference: about(1, 0), pairs: 3 } as const;
  expect(findingOf('compare', [raised, won])).toMatchObject({ template: 'differed', by: 'leader-won' });
  expect(findingOf('compare', [{ by: 'raised', first: 10, second: 30, pairs: 1 }]).template).toBe('too-few-to-compare');
});

test('owners’ gains are compared as they are shown, to a tenth', () => {
  const sides = ['more', 'same', 'less'] as const;
  expect(compareGains(24.96, 24.04, sides)).toBe('more');
  expect(compareGains(24.94, 24.04, sides)).toBe('same');
  expect(compareGains(3, 4, sides)).toBe('less');
  expect(compareGains(undefined, 4, sides)).toBeUndefined();
});

test('of answers counted alike, all are the most frequent', () => {
  expect(mostOf({ yes: 2, no: 1 })).toEqual(['yes']);
  expect(mostOf({ yes: 2, no: 2, other: 1 })).toEqual(['yes', 'no']);
  expect(mostOf({})).toEqual([]);
});
