import { expect, test } from 'vitest';
import type { AskedSet } from '../../protocol/session';
import { usualQuestions } from '../../teaching/questions/usual-questions';
import { answeredAll } from './asked-at';

const all: readonly AskedSet[] = ['prediction/before', 'quiz/before', 'reflection/after'];
const students = [all, ['prediction/before'] as const, []].map((answered) => ({ answered }));

test('before play those count who answered the predictions and the quiz', () => {
  expect(answeredAll('predict', usualQuestions, students)).toBe(1);
});

test('a set without questions is not waited for', () => {
  const questions = { ...usualQuestions, quiz: [] };
  expect(answeredAll('predict', questions, students)).toBe(2);
  expect(answeredAll('reflect', questions, students)).toBe(1);
});

test('while they play nobody is asked anything', () => {
  expect(answeredAll('play', usualQuestions, students)).toBeUndefined();
});
