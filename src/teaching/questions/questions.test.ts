import { describe, expect, test } from 'vitest';
import { BadQuestions } from './bad-questions';
import type { Question, Words } from './question';
import { readQuestionSet } from './read-question-set';
import { readQuestionSets } from './read-question-sets';
import { usualQuestions } from './usual-questions';

const sets = Object.entries(usualQuestions) as readonly (readonly [string, readonly Question[]])[];
const everyText = (question: Question): readonly Words[] => [
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
    expect(texts.filter(({ en }) => /[\u3400-\u9fff]|'/.test(en))).toEqual([]);
    expect(texts.filter((text) => /[A-Za-z]{4,}|'/.test(text['zh-CN']))).toEqual([]);
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
  expect(readQuestionSets(JSON.parse(JSON.stringify(usualQuestions)))).toEqual(usualQuestions);
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
    ['misses a language', [written({ text: { en: 'What?' } })], ['[0].text.zh-CN text-missing']],
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
