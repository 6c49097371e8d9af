import { describe, expect, test } from 'vitest';
import { factKeys, factOf, terms } from '../../../rules/book/index';
import { usualQuestions } from '../questions/usual-questions';
import { chartIds, charts as allCharts } from '../charts/index';
import { allWords } from '../../../tests/support/all-words';
import { languageTags, type Language } from '../../i18n/languages';
import { lessonSteps } from './lesson-steps';
import { lessonTerms } from './lesson-terms';

/** Every string inside a text, with the way that leads to it. */
function stringsIn(value: unknown, at = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${at}.${key}`));
}

const textsOf = (language: Language) => stringsIn(allWords[language].material);
const citedIn = (text: string): readonly string[] => [...text.matchAll(/\[(F\d+)\]/g)].map(([, key = '']) => key);
/** Numbers that tell a fact: shares, and sums of money. */
const figures = /\d%|\d (m|bn) yuan|US\$|亿|万元|同比/;

describe.each(languageTags)('the material in %s', (language) => {
  test('is whole, and in its language', () => {
    const foreign = language === 'en' ? /[\u3400-\u9fff，。：；（）]/ : /[A-Za-z]+(?: [A-Za-z]+){3,}/;
    const all = [...textsOf(language), ...stringsIn(allWords[language].materialPage)];
    expect(
      all.filter(([, text]) => text.trim() !== text || text === '' || foreign.test(text) || /'/.test(text)),
    ).toEqual([]);
  });

  test('cites facts that exist', () => {
    const cited = textsOf(language).flatMap(([, text]) => citedIn(text));
    expect(cited.length).toBeGreaterThan(28);
    expect(cited.filter((key) => factOf(allWords[language].book, key) === undefined)).toEqual([]);
  });

  test('states no figure without a fact beside it', () => {
    const { reading, charts } = allWords[language].material;
    const loose = stringsIn(reading.parts).filter(([, text]) => figures.test(text) && citedIn(text).length === 0);
    expect(loose).toEqual([]);
    const told = Object.entries(charts).flatMap(([id, { link }]) =>
      (link.replaceAll(/20[12]\d|\[F\d\d\]/g, '').match(/\d+%?/g) ?? []).map((figure) => ({ id, figure })),
    );
    const facts = new Map<string, string>(
      chartIds.map((id) => [id, factOf(allWords[language].book, allCharts[id].fact)?.text ?? '']),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ id, figure }) => facts.get(id)?.includes(figure) !== true)).toEqual([]);
  });

  test('has a fact beside every chart', () => {
    expect(chartIds.filter((id) => factOf(allWords[language].book, allCharts[id].fact) === undefined)).toEqual([]);
    expect(chartIds).toEqual(Object.keys(allWords[language].material.charts));
  });

  test('marks are closed', () => {
    const torn = textsOf(language).filter(
      ([, text]) => (text.match(/\*/g) ?? []).length % 2 === 1 || (text.match(/`/g) ?? []).length % 2 === 1,
    );
    expect(torn).toEqual([]);
  });

  test('questions to ask end as questions', () => {
    const asked = Object.values(allWords[language].material.charts).map(({ ask }) => ask);
    expect(asked.filter((text) => !/[?？]/.test(text))).toEqual([]);
  });
});

test('the reading is as long as an evening allows, and uses every fact', () => {
  const english = stringsIn(allWords.en.material.reading).map(([, text]) => text);
  const words = english
    .join(' ')
    .replaceAll(/\[F\d\d\]/g, '')
    .split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(1200);
  expect(words).toBeLessThanOrEqual(1800);
  const chinese = stringsIn(allWords['zh-CN'].material.reading).map(([, text]) => text);
  const letters = chinese.join('').replaceAll(/\[F\d\d\]|\s/g, '').length;
  expect(letters).toBeGreaterThanOrEqual(2000);
  expect(letters).toBeLessThanOrEqual(3000);
  expect(new Set(english.flatMap(citedIn))).toEqual(new Set(factKeys));
});

test('both languages cite alike, place by place', () => {
  const cites = (language: Language) =>
    textsOf(language).flatMap(([at, text]) => (citedIn(text).length > 0 ? [`${at} ${citedIn(text).join(' ')}`] : []));
  expect(cites('zh-CN')).toEqual(cites('en'));
});

test.each([
  ['short', 5, 25, 20],
  ['long', 10, 50, 30],
] as const)('the %s lesson has %i minutes of brief, %i of play, %i of debrief, without a gap', (which, ...wanted) => {
  const spans = lessonSteps.map((step) => step[which]);
  expect(spans.map(([from]) => from)).toEqual([0, ...spans.slice(0, -1).map(([, to]) => to)]);
  const minutesOf = (...stages: readonly string[]): number =>
    lessonSteps
      .filter(({ stage }) => stages.includes(stage))
      .reduce((sum, step) => sum + step[which][1] - step[which][0], 0);
  expect([minutesOf('gather', 'predict'), minutesOf('play'), minutesOf('debrief', 'reflect')]).toEqual(wanted);
});

test('the glossary of lessons has at least 40 terms of the book, each once', () => {
  const ids = lessonTerms.flatMap((group): readonly string[] => group.terms);
  const known: ReadonlySet<string> = new Set(terms.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(40);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test('what the plan names is what students are asked', () => {
  expect(Object.keys(allWords.en.materialPage.questions.sets)).toEqual(Object.keys(usualQuestions));
});
