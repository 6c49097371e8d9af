import { describe, expect, test } from 'vitest';
import { aSession } from '../../tests/support/a-session';
import { chartIds, findingOf, isChartOf, type Finding } from '../teaching/charts/index';
import { figuresOf } from '../teaching/figures/figures-of';
import { allWords } from '../../tests/support/all-words';
import { languageTags } from './index';

const estimate = { mean: -1.25, low: -2, high: -0.5 };
const money = { burned: 12, fromUsers: 3, heavy: 4.5, light: 6.25 };

/** A finding of each template that a session in a test may not meet. */
const samples: readonly Finding[] = [
  { template: 'too-early' },
  { template: 'highest-won', won: 1, finished: 1 },
  { template: 'highest-won', won: 2.5, finished: 4 },
  { template: 'highest-lost', won: 0, finished: 1 },
  { template: 'highest-lost', won: 1, finished: 4 },
  { template: 'highest-tied' },
  { template: 'valued', start: 20, end: 41.5, highest: 90 },
  { template: 'stakes', median: 0.62, belowHalf: 3, companies: 12 },
  { template: 'stakes', median: 0.8, belowHalf: 0, companies: 4 },
  { template: 'nothing-raised' },
  { template: 'leaders-raised', times: 1.64, topHalf: 0.66, gini: 0.301 },
  { template: 'others-raised', times: 0.9, topHalf: 0.48, gini: 0.2 },
  { template: 'nobody-pitched', stayedAway: 1 },
  { template: 'all-closed', closed: 1 },
  { template: 'all-closed', closed: 7 },
  ...(['outranked', 'below-cut', 'no-measure', 'no-proof', 'no-chair'] as const).map(
    (reason) => ({ template: 'talked', pitched: 9, closed: 4, reason, because: 3 }) as const,
  ),
  { template: 'talked-variously', pitched: 9, closed: 4 },
  { template: 'nothing-burned' },
  { template: 'all-burned-alike', burned: 8, fromUsers: 2 },
  { template: 'burning-paid', ...money },
  { template: 'burning-cost', ...money },
  { template: 'burning-same', ...money },
  { template: 'one-strategy', strategy: 'vertical', gain: 20.5 },
  { template: 'foundation-better', foundation: 30, vertical: 20 },
  { template: 'vertical-better', foundation: 20, vertical: 30 },
  { template: 'strategies-same', foundation: 20, vertical: 20.4 },
  { template: 'leader-won' },
  { template: 'leader-tied' },
  { template: 'leader-lost' },
  { template: 'leaders-won', won: 3, finished: 5, chance: { mean: 0.6, low: 0.23, high: 0.88 } },
  { template: 'predicted', question: 'raises-most', right: 1, judged: 1 },
  { template: 'predicted', question: 'own', right: 4, judged: 20 },
  { template: 'predicted-alike', questions: 3, share: 0.5 },
  { template: 'learned', students: 8, before: 0.4, after: 0.7, normalised: 0.5 },
  { template: 'learned', students: 8, before: 0.4, after: 0.7 },
  { template: 'not-learned', students: 8, before: 0.7, after: 0.7 },
  { template: 'not-learned', students: 8, before: 0.7, after: 0.6 },
  { template: 'differed', by: 'gini', first: 0.3, second: 0.5 },
  { template: 'hardly-differed', by: 'stake', first: 0.6, second: 0.7 },
  { template: 'too-few-to-compare' },
  { template: 'no-burn-better', difference: estimate, asWas: 5, changed: 6 },
  { template: 'no-burn-worse', difference: estimate, asWas: 5, changed: 4 },
  { template: 'no-burn-unclear', difference: estimate, asWas: 5, changed: 5 },
  { template: 'half-favour-levels', leader: estimate, last: estimate },
  { template: 'half-favour-widens', leader: estimate, last: estimate },
  { template: 'half-favour-unclear', leader: estimate, last: estimate },
];

describe.each(languageTags)('findings in %s', (language) => {
  const { findings, charts } = allWords[language].debrief;
  const said = (finding: Finding): string => (findings[finding.template] as (values: Finding) => string)(finding);

  test('are whole sentences, without a gap and in their language', () => {
    const sentences = samples.map(said);
    expect(new Set(samples.map(({ template }) => template))).toEqual(new Set(Object.keys(findings)));
    expect(sentences.filter((sentence) => /undefined|NaN|\[object|'/.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => !/[.。]$/.test(sentence))).toEqual([]);
    const foreign = language === 'en' ? /[\u3400-\u9fff，。：；（）]/ : /[A-Za-z]{4,}/;
    expect(sentences.filter((sentence) => foreign.test(sentence))).toEqual([]);
  });

  test('of a session played are short enough for a projector: two lines of about 60 letters, 30 characters', () => {
    const [game] = figuresOf(aSession({ sizes: [3], seed: 'words' })).games;
    const found = chartIds.flatMap((id) => (isChartOf(id, 'game') ? [findingOf(id, game?.all[id])] : []));
    const sentences = [...found, ...samples].map(said);
    const most = language === 'en' ? 140 : 70;
    expect(sentences.filter((sentence) => sentence.length > most)).toEqual([]);
  });

  test('every chart has its name', () => {
    expect(Object.keys(charts).sort()).toEqual([...chartIds].sort());
  });
});
