import { describe, expect, test } from 'vitest';
import { BadQuestions } from './bad-questions';
import { languageTags } from '../../i18n/languages';
import { inEveryLanguage } from '../../i18n';
import { questions as english } from '../../i18n/en/questions';
import { questions as chinese } from '../../i18n/zh-CN/questions';
import type { OwnQuestion, OwnText, Question } from './question';
import { questionText, usualQuestionsWithTexts } from './question-text';
import { readQuestionSet } from './read-question-set';
import { readQuestionSets } from './read-question-sets';
import { usualQuestions, type UsualTexts } from './usual-questions';

const worded = usualQuestionsWithTexts(await inEveryLanguage('questions'));
const sets = Object.entries(worded) as readonly (readonly [string, readonly OwnQuestion[]])[];
const everyText = (question: OwnQuestion): readonly OwnText[] => [
  question.text,
  ...(question.kind === 'choice' ? question.options.map(({ text }) => text) : []),
];

/** A quiz question as a teacher may have written it, with some fields changed. */
const written = (changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  id: 'profit',
  kind: 'choice',
  text: { en: 'What is profit?', 'zh-CN': '什么是利润？' },
  options: [
    { id: 'left', text: { en: 'What is left', 'zh-CN': '剩下的' } },
    { id: 'taken', text: { en: 'What is taken in', 'zh-CN': '收进来的' } },
  ],
  answer: 'left',
  ...changes,
});

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof BadQuestions) return error.faults.map(({ place, code }) => `${place} ${code}`);
    throw error;
  }
  return [];
}

describe.each(sets)('the usual questions for %s', (_, questions) => {
  test('are sound, survive a file, and are in both languages', () => {
    expect(readQuestionSet(JSON.parse(JSON.stringify(questions)))).toEqual(questions);
    const texts = questions.flatMap(everyText);
    expect(texts.filter((text) => languageTags.some((language) => (text[language] ?? '') === ''))).toEqual([]);
    expect(texts.filter(({ en = '' }) => /[\u3400-\u9fff]|'/.test(en))).toEqual([]);
    expect(texts.filter((text) => /[A-Za-z]{4,}|'/.test(text['zh-CN'] ?? ''))).toEqual([]);
  });
});

test('there are as many as a class has time for', () => {
  expect(sets.map(([id, questions]) => [id, questions.length])).toEqual([
    ['prediction', 6],
    ['quiz', 8],
    ['reflection', 5],
  ]);
});

test('every quiz question has one right answer, in no fixed place', () => {
  const places = usualQuestions.quiz.map((question) =>
    question.kind === 'choice' ? question.options.findIndex(({ id }) => id === question.answer) : -1,
  );
  expect(places).not.toContain(-1);
  expect(new Set(places).size).toBe(4);
  expect(readQuestionSets(JSON.parse(JSON.stringify(worded)))).toEqual(worded);
});

test('ids are told apart over all sets: words are found by them', () => {
  const ids = Object.values(usualQuestions).flatMap((questions) => questions.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('a question without its words does not compile', () => {
  const { dilution, ...others } = english.quiz;
  // @ts-expect-error -- a question has no words
  const texts: UsualTexts['quiz'] = others;
  // @ts-expect-error -- an option has no words
  const options: UsualTexts['quiz']['dilution'] = { text: dilution.text, options: { 75: '75%' } };
  expect([Object.keys(texts).length, Object.keys(options.options).length]).toEqual([7, 1]);
});

describe('a question is shown', () => {
  const own = { id: 'profit', kind: 'text', text: { 'zh-CN': '什么是利润？' } } as const satisfies Question;

  test('in the language that is read, a usual one by its id', () => {
    const [usual] = usualQuestions.prediction;
    if (usual === undefined) throw new Error('no question');
    expect(questionText(usual, chinese, 'zh-CN')).toMatchObject({ options: { leader: '领先者' } });
    expect(questionText(usual, english, 'en').text).toMatch(/^Rank the companies/);
  });

  test('in a language its teacher gave it in, where it has none in the one that is read', () => {
    expect(readQuestionSet([own])).toEqual([own]);
    expect(questionText(own, english, 'en').text).toBe('什么是利润？');
  });

  test('with the usual words for an outcome that its teacher left out of the options', () => {
    const raises = {
      id: 'raises-most',
      kind: 'choice',
      text: { en: 'Who?' },
      options: [{ id: 'leader', text: { en: 'Top' } }],
    } as const;
    expect(questionText(raises, english, 'en')).toMatchObject({
      text: 'Who?',
      options: { leader: 'Top', middle: 'A place in the middle' },
    });
  });
});

test('opinions have no right answer', () => {
  expect(usualQuestions.prediction.filter((question) => 'answer' in question)).toEqual([]);
});

describe('a file of questions', () => {
  test.each([
    ['is no list', {}, [' not-a-list']],
    ['holds something else', ['?'], ['[0] not-an-object']],
    ['asks the same twice', [written(), written()], ['[1].id id-twice']],
    ['has an id with a space', [written({ id: 'net profit' })], ['[0].id bad-id']],
    ['has a kind nobody knows', [written({ kind: 'essay' })], ['[0].kind unknown-kind']],
    ['says nothing in any language', [written({ text: {} })], ['[0].text text-missing']],
    ['is empty in a language', [written({ text: { en: 'What?', 'zh-CN': ' ' } })], ['[0].text.zh-CN text-missing']],
    ['is too long to read', [written({ text: { en: 'a'.repeat(501), 'zh-CN': '甲' } })], ['[0].text.en text-too-long']],
    ['has a slip in a name', [written({ anwser: 'left' })], ['[0].anwser unknown-field']],
    ['names an answer that is no option', [written({ answer: 'right' })], ['[0].answer answer-not-an-option']],
    ['leaves no choice', [written({ options: [], answer: undefined })], ['[0].options too-few']],
    [
      'has the same option twice',
      [written({ options: [written(), written()].map(({ id, text }) => ({ id, text })), answer: 'profit' })],
      ['[0].options[1].id id-twice'],
    ],
    [
      'has a scale that runs backwards',
      [{ id: 'share', kind: 'scale', text: { en: 'Share?', 'zh-CN': '份额？' }, from: 100, to: 0 }],
      ['[0] bad-scale'],
    ],
    ['asks too much at once', Array.from({ length: 21 }, (_, i) => written({ id: `profit-${i}` })), [' too-many']],
  ])('that %s is refused with the place', (_, file, faults) => {
    expect(faultsOf(() => readQuestionSet(file))).toEqual(faults);
  });

  test('names all its faults at once, in a sentence too', () => {
    const file = [written({ id: '' }), written({ kind: 'text', options: undefined, answer: undefined, extra: 1 })];
    expect(() => readQuestionSet(file)).toThrow('[0].id: bad-id; [1].options: unknown-field');
  });

  test('of all sets needs right answers in the quiz alone', () => {
    const opinion = written({ answer: undefined });
    expect(faultsOf(() => readQuestionSets({ prediction: [opinion], quiz: [opinion], reflection: [] }))).toEqual([
      'quiz[0].answer answer-missing',
    ]);
    expect(faultsOf(() => readQuestionSets({ prediction: [], quiz: [], exam: [] }))).toEqual([
      'reflection not-a-list',
      'exam unknown-field',
    ]);
    expect(faultsOf(() => readQuestionSets(undefined))).toHaveLength(3);
  });
});
