import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProjectorView } from '../../src/protocol/session';
import { usualQuestions } from '../../src/teaching/questions/usual-questions';
import type { Question, QuestionSetId } from '../../src/teaching/questions/question';
import { teach, watchSession } from '../support/class-client';
import { leave, students, type Student } from '../support/class-of';
import { startServer, type RunningServer } from '../support/running-server';
import { ask } from '../support/server-api';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const firstAnswer = (question: Question): string | number =>
  question.kind === 'choice' ? (question.options[0]?.id ?? '') : question.kind === 'scale' ? question.from : 'a word';

/** A student answers all questions of some sets. */
async function answer(session: string, { seat }: Student, sets: readonly QuestionSetId[]): Promise<void> {
  for (const set of sets)
    await ask(server.address, 'POST', `sessions/${session}/answers`, {
      credential: seat.key,
      body: { set, answers: usualQuestions[set].map((one) => ({ question: one.id, answer: firstAnswer(one) })) },
    });
}

test('while a class answers the projector is told how many have, and what only when the teacher shows it', async () => {
  const taught = await teach(server.address);
  const { session, projectorKey } = taught.made;
  const class_ = await students(server.address, taught, ['Ada', 'Bo']);
  const projector = watchSession<ProjectorView>(server.address, session, projectorKey);
  const [ada, bo] = class_;
  if (ada === undefined || bo === undefined) throw new Error('nobody there');
  await taught.control({ type: 'stage', stage: 'predict' });
  await answer(session, ada, ['prediction', 'quiz']);
  await answer(session, bo, ['prediction']);
  await projector.until('one who has answered', () => projector.view()?.answered === 1);
  await taught.console.until('all that was answered', () => taught.console.view()?.tallies[0]?.counts['leader'] === 2);
  expect(projector.heard().join()).not.toContain('"counts"');

  await taught.control({ type: 'screen', screen: { kind: 'answers' } });
  await projector.until('the answers', () => (projector.view()?.tallies.length ?? 0) > 0);
  expect(new Set(projector.view()?.tallies.map(({ set, asked }) => `${set}/${asked}`))).toEqual(
    new Set(['prediction/before']),
  );

  // The quiz after play is hidden likewise, and each stage begins hidden.
  await taught.control({ type: 'stage', stage: 'reflect' });
  await projector.until('the reflection', () => projector.view()?.info.stage === 'reflect');
  await answer(session, ada, ['quiz', 'reflection']);
  await projector.until('one who has answered', () => projector.view()?.answered === 1);
  expect(projector.view()?.tallies).toEqual([]);
  await taught.control({ type: 'screen', screen: { kind: 'answers' } });
  await projector.until('the answers', () => projector.view()?.tallies[0]?.set === 'quiz');
  expect(projector.view()?.tallies.every(({ asked }) => asked === 'after')).toBe(true);
  projector.close();
  leave(taught, class_);
});

test('what is said to all leaves the projector with the stage, and students once they have read it', async () => {
  const taught = await teach(server.address);
  const { session, projectorKey } = taught.made;
  const class_ = await students(server.address, taught, ['Ada']);
  const [ada] = class_;
  const projector = watchSession<ProjectorView>(server.address, session, projectorKey);
  const onWall = () => projector.view()?.info.announcement?.text;
  await taught.control({ type: 'announce', text: 'Look up.' });
  await projector.until('the announcement', () => onWall() === 'Look up.');
  const first = projector.view()?.info.announcement?.at;
  await taught.control({ type: 'stage', stage: 'predict' });
  await projector.until('the next stage', () => projector.view()?.info.stage === 'predict');
  expect(onWall()).toBeUndefined();
  await ada?.page.until('the next stage', () => ada.page.view()?.info.stage === 'predict');
  expect(ada?.page.view()?.info.announcement?.text).toBe('Look up.');
  expect(taught.console.view()?.info.announcement?.text).toBe('Look up.');

  // Taken away it is gone everywhere; another one is not taken for the one that was read.
  await taught.control({ type: 'announce', text: '' });
  await ada?.page.until('silence', () => ada.page.view()?.info.announcement === undefined);
  await taught.control({ type: 'announce', text: 'Two minutes.' });
  await projector.until('the second announcement', () => onWall() === 'Two minutes.');
  expect(projector.view()?.info.announcement?.at).toBeGreaterThan(first ?? Infinity);
  projector.close();
  leave(taught, class_);
});
