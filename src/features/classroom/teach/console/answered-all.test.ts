import { expect, test } from 'vitest';
import type { AskedSet } from '../../../../protocol/session';
import { usualQuestions } from '../../../../teaching/questions/usual-questions';
import { answeredAll } from './answered-all';

const student = (id: string, answered: readonly AskedSet[]) => ({
  id,
  name: id,
  present: true,
  joinedAt: 0,
  standIn: false,
  answered,
});

const students = [
  student('all', ['prediction/before', 'quiz/before', 'reflection/after']),
  student('half', ['prediction/before']),
  student('none', []),
];

test('before play those count who answered the predictions and the quiz', () => {
  expect(answeredAll({ info: { stage: 'predict' }, questions: usualQuestions, students })).toBe(1);
});

test('a set without questions is not waited for', () => {
  const questions = { ...usualQuestions, quiz: [] };
  expect(answeredAll({ info: { stage: 'predict' }, questions, students })).toBe(2);
  expect(answeredAll({ info: { stage: 'reflect' }, questions, students })).toBe(1);
});

test('while they play nobody is asked anything', () => {
  expect(answeredAll({ info: { stage: 'play' }, questions: usualQuestions, students })).toBeUndefined();
});
