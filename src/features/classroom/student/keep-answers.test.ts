import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewAnswers } from '../../../protocol/session';
import type { ClassProblem } from '../live/class-api';
import { keepAnswers, type Answers } from './keep-answers';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const quiz = { set: 'quiz', asked: 'before' } as const;
const prediction = { set: 'prediction', asked: 'before' } as const;

/** A keeper whose server replies as told, in order; afterwards it takes everything. */
function keeping(replies: readonly (ClassProblem | undefined)[] = [], before: Answers = {}) {
  const sent: NewAnswers[] = [];
  const left = [...replies];
  let kept: Answers = before;
  const tooLate = vi.fn<() => void>();
  const keeper = keepAnswers({
    async send(answers) {
      sent.push(answers);
      await new Promise((done) => setTimeout(done, 300));
      return left.shift();
    },
    unsent: before,
    keep: (unsent) => (kept = unsent),
    tooLate,
  });
  return { keeper, sent, kept: () => kept, tooLate };
}

const soon = () => vi.advanceTimersByTimeAsync(1_000);

test('an answer is sent by itself, and then known to be saved', async () => {
  const { keeper, sent, kept } = keeping();
  keeper.write(quiz, 'dilution', 'b');
  expect(keeper.snapshot().state).toBe('saving');
  expect(kept()).toEqual({ 'quiz/before/dilution': 'b' });
  await soon();
  expect(sent).toEqual([{ set: 'quiz', answers: [{ question: 'dilution', answer: 'b' }] }]);
  expect(keeper.snapshot().state).toBe('saved');
  expect(kept()).toEqual({});
});

test('letters typed one after another are sent together', async () => {
  const { keeper, sent } = keeping();
  keeper.write(quiz, 'why', 'b');
  keeper.write(quiz, 'why', 'because');
  await soon();
  expect(sent).toEqual([{ set: 'quiz', answers: [{ question: 'why', answer: 'because' }] }]);
});

test('a set is sent whole, with what the server has already; others are left alone', async () => {
  const { keeper, sent } = keeping();
  keeper.learn({ 'quiz/before/burn': 'a', 'prediction/before/winner': 'yes' });
  keeper.write(quiz, 'dilution', 'b');
  await soon();
  expect(sent).toEqual([
    {
      set: 'quiz',
      answers: [
        { question: 'burn', answer: 'a' },
        { question: 'dilution', answer: 'b' },
      ],
    },
  ]);
});

test('without a network nothing is lost: it is tried again until it arrives', async () => {
  const { keeper, sent, kept } = keeping(['offline']);
  keeper.write(prediction, 'winner', 'yes');
  await soon();
  expect(keeper.snapshot().state).toBe('waiting');
  expect(kept()).toEqual({ 'prediction/before/winner': 'yes' });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toHaveLength(2);
  expect(keeper.snapshot().state).toBe('saved');
});

test('what a reload found unsent is shown, and sent', async () => {
  const { keeper, sent } = keeping([], { 'quiz/before/dilution': 'b' });
  expect(keeper.snapshot().written).toEqual({ 'quiz/before/dilution': 'b' });
  keeper.flush();
  await soon();
  expect(sent).toEqual([{ set: 'quiz', answers: [{ question: 'dilution', answer: 'b' }] }]);
});

test('an answer that came too late is taken back, and that is said', async () => {
  const { keeper, tooLate, kept } = keeping(['not-now']);
  keeper.write(quiz, 'dilution', 'b');
  await soon();
  expect(tooLate).toHaveBeenCalledOnce();
  expect(keeper.snapshot().written).toEqual({});
  expect(kept()).toEqual({});
});

test('what is written while the rest is on its way is sent after it', async () => {
  const { keeper, sent } = keeping();
  keeper.write(quiz, 'dilution', 'b');
  await vi.advanceTimersByTimeAsync(600);
  expect(sent).toHaveLength(1);
  keeper.write(quiz, 'dilution', 'c');
  await soon();
  expect(sent.at(-1)).toEqual({ set: 'quiz', answers: [{ question: 'dilution', answer: 'c' }] });
  expect(keeper.snapshot().state).toBe('saved');
});
