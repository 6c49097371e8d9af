import { expect, test } from 'vitest';
import { BadPlanFile, readPlanFile, writePlanFile } from './plan-file';
import { presets } from './presets';
import { inEveryLanguage } from '../i18n';
import { usualQuestionsWithTexts } from './questions/question-text';
import type { SessionPlan } from './session-plan';

const plan = (change: object = {}): SessionPlan => ({
  format: 1,
  title: 'Period 3',
  language: 'en',
  games: [{ scenario: 'intro', favouritism: 0.5, variant: { quarters: 4, climate: ['warm', 'winter'] } }],
  tableSize: 4,
  pace: 'live',
  lockStep: true,
  hints: false,
  keptDays: 7,
  ...change,
});

function problemOf(text: string): { problem: string; place: string | undefined } {
  try {
    readPlanFile(text);
  } catch (error) {
    if (error instanceof BadPlanFile) return { problem: error.problem, place: error.place };
    throw error;
  }
  throw new Error('it was read');
}

test('a plan comes back from its file as it was, with its own questions', async () => {
  const whole = plan({ questions: usualQuestionsWithTexts(await inEveryLanguage('questions')) });
  expect(readPlanFile(writePlanFile(whole))).toEqual(whole);
});

test('every preset is a plan that can be played', () => {
  for (const { plan: preset } of presets)
    expect(readPlanFile(writePlanFile({ ...preset, title: 'T', language: 'zh-CN' })).games.length).toBeGreaterThan(0);
});

test('what is wrong with a file is said, and where', () => {
  expect(problemOf('{"format": 1,')).toEqual({ problem: 'not-json', place: undefined });
  expect(problemOf('[]')).toMatchObject({ problem: 'not-a-plan' });
  expect(problemOf(JSON.stringify(plan({ format: 2 })))).toEqual({ problem: 'newer-format', place: undefined });
  expect(problemOf(JSON.stringify(plan({ tableSize: 7 })))).toEqual({ problem: 'not-a-plan', place: 'tableSize' });
  expect(problemOf(JSON.stringify(plan({ games: [{ scenario: 'no-such-game' }] })))).toEqual({
    problem: 'not-a-plan',
    place: 'games.0.scenario',
  });
  expect(problemOf(JSON.stringify(plan({ colour: 'red' })))).toMatchObject({ problem: 'not-a-plan' });
  expect(problemOf(JSON.stringify(plan({ questions: { prediction: [{}] } })))).toMatchObject({
    problem: 'bad-questions',
  });
  expect(problemOf('x'.repeat(70_000))).toMatchObject({ problem: 'too-large' });
});
