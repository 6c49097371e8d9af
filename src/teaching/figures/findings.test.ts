import { expect, test } from 'vitest';
import type { WhatIfCase } from '../what-if';
import { compareFinding, learningFinding, predictionFinding } from './session-findings';
import { whatIfFinding } from './what-if-findings';

const about = (mean: number, reach: number) => ({ mean, low: mean - reach, high: mean + reach });
const whatIf = (found: WhatIfCase) => ({ game: 0, playOuts: 4, tables: 3, cases: [found] });
const noBurn = (mean: number, reach: number) =>
  whatIfFinding(
    whatIf({
      id: 'no-burn',
      fromStart: { tables: 3, asWas: about(10, 1), changed: about(10 + mean, 1), difference: about(mean, reach) },
      byRank: [],
    }),
    'no-burn',
  ).template;
const halfFavour = (gap: number, reach: number) =>
  whatIfFinding(
    whatIf({ id: 'half-favour', byRank: [about(gap, 1), about(0, 1)], gap: about(gap, reach) }),
    'half-favour',
  ).template;

test('play-outs only speak where their interval excludes zero', () => {
  expect([noBurn(2, 1), noBurn(-2, 1), noBurn(2, 3)]).toEqual(['no-burn-better', 'no-burn-worse', 'no-burn-unclear']);
  expect([halfFavour(-2, 1), halfFavour(2, 1), halfFavour(-2, 3)]).toEqual([
    'half-favour-levels',
    'half-favour-widens',
    'half-favour-unclear',
  ]);
  expect(whatIfFinding(undefined, 'no-burn').template).toBe('too-early');
});

test('of predictions, the one most were wrong about is named', () => {
  const one = (question: string, right: number, judged: number) => ({
    question,
    answered: judged,
    counts: {},
    right,
    judged,
  });
  expect(predictionFinding([one('a', 3, 4), one('b', 1, 4), one('c', 0, 0)])).toEqual({
    template: 'predicted',
    question: 'b',
    right: 1,
    judged: 4,
  });
  expect(predictionFinding([one('c', 0, 0)]).template).toBe('too-early');
});

test('learning is said only when answers got better', () => {
  const learned = (before: number, after: number) =>
    learningFinding({ students: 3, before, after, questions: [] }).template;
  expect([learned(0.2, 0.5), learned(0.5, 0.5), learned(0.5, 0.2)]).toEqual(['learned', 'not-learned', 'not-learned']);
});

test('games differ by what is clearest beside its interval, not by what is largest', () => {
  const rows = [
    { by: 'raised', first: 10, second: 30, difference: about(20, 40), pairs: 3 },
    { by: 'gini', first: 0.3, second: 0.5, difference: about(0.2, 0.05), pairs: 3 },
  ] as const;
  expect(compareFinding(rows)).toEqual({ template: 'differed', by: 'gini', first: 0.3, second: 0.5 });
  expect(compareFinding(rows.slice(0, 1)).template).toBe('hardly-differed');
  expect(compareFinding(undefined).template).toBe('too-early');
});
