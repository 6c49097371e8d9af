import * as v from 'valibot';
import {
  stages,
  type ComingBack,
  type Control,
  type NewAnswers,
  type Screen,
  type SessionDoor,
  type SessionMade,
  type StudentSeat,
} from '../../protocol/session';
import { languageTags } from '../../i18n/languages';
import { chartIds } from '../../teaching/charts/index';
import { largestPlan, planSchema } from '../../teaching/plan-schema';
import type { Endpoint } from './endpoint';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const answer = v.union([text(4_000), v.pipe(v.number(), v.finite())]);

const screen = v.variant('kind', [
  v.strictObject({ kind: v.literal('join') }),
  v.strictObject({ kind: v.literal('board') }),
  v.strictObject({ kind: v.literal('news') }),
  v.strictObject({ kind: v.literal('answers') }),
  v.strictObject({ kind: v.literal('chart'), chart: v.picklist(chartIds), table: v.exactOptional(whole(1, 250)) }),
]) satisfies v.GenericSchema<unknown, Screen>;

const on = v.boolean();
const control = v.variant('type', [
  v.strictObject({ type: v.literal('stage'), stage: v.picklist(stages) }),
  v.strictObject({ type: v.literal('next-game') }),
  v.strictObject({ type: v.literal('pause'), on }),
  v.strictObject({ type: v.literal('announce'), text: text(1_000) }),
  v.strictObject({ type: v.literal('lock-step'), on }),
  v.strictObject({ type: v.literal('next-quarter'), quarter: whole(2, 12) }),
  v.strictObject({ type: v.literal('advance-slowest') }),
  v.strictObject({ type: v.literal('free-table'), table: whole(1, 250) }),
  v.strictObject({ type: v.literal('stand-in'), student: id, on }),
  v.strictObject({ type: v.literal('door'), open: v.boolean() }),
  v.strictObject({ type: v.literal('move'), student: id, table: whole(1, 250) }),
  v.strictObject({ type: v.literal('seat-evenly') }),
  v.strictObject({ type: v.literal('rename'), student: id, name: text(400) }),
  v.strictObject({ type: v.literal('remove'), student: id, block: v.boolean() }),
  v.strictObject({ type: v.literal('screen'), screen }),
  v.strictObject({ type: v.literal('countdown'), seconds: whole(0, 7_200) }),
  v.strictObject({ type: v.literal('rank-export'), on }),
  v.strictObject({ type: v.literal('anonymise') }),
]) satisfies v.GenericSchema<unknown, Control>;

const comingBack = v.strictObject({ name: text(400), personalCode: text(40) }) satisfies v.GenericSchema<
  unknown,
  ComingBack
>;
const newAnswers = v.strictObject({
  set: v.picklist(['prediction', 'quiz', 'reflection']),
  answers: v.pipe(v.array(v.strictObject({ question: id, answer })), v.maxLength(20)),
}) satisfies v.GenericSchema<unknown, NewAnswers>;

const sessionMade = v.object({
  session: v.string(),
  code: v.string(),
  teacherKey: v.string(),
  projectorKey: v.string(),
}) satisfies v.GenericSchema<unknown, SessionMade>;
const sessionDoor = v.object({
  session: v.string(),
  title: v.string(),
  language: v.picklist(languageTags),
  open: v.boolean(),
  keptDays: v.number(),
}) satisfies v.GenericSchema<unknown, SessionDoor>;
const studentSeat = v.object({
  session: v.string(),
  student: v.string(),
  key: v.string(),
  personalCode: v.string(),
}) satisfies v.GenericSchema<unknown, StudentSeat>;
const figures = v.looseObject({ games: v.array(v.unknown()) });
const nothing = v.strictObject({});

/** Requests about teaching sessions. */
export const sessionEndpoints = {
  createSession: {
    method: 'POST',
    path: '/sessions',
    summary: 'Makes a teaching session of a plan.',
    body: planSchema,
    largest: largestPlan,
    answer: sessionMade,
    refusals: ['malformed', 'too-large', 'bad-name', 'bad-questions', 'bad-plan', 'too-many-matches', 'draining'],
  },
  sessionDoor: {
    method: 'GET',
    path: '/classes/:code',
    summary: 'What anybody with the code may know of a session before joining.',
    answer: sessionDoor,
    refusals: ['unknown-code', 'too-many-tries'],
  },
  joinSession: {
    method: 'POST',
    path: '/classes/:code/students',
    summary: 'Joins a session.',
    body: v.strictObject({ name: text(400) }),
    answer: studentSeat,
    refusals: [
      'malformed',
      'too-large',
      'unknown-code',
      'bad-name',
      'name-taken',
      'door-shut',
      'blocked',
      'class-full',
      'too-many-tries',
    ],
  },
  comeBack: {
    method: 'POST',
    path: '/classes/:code/return',
    summary: 'Comes back by name and personal code; the key of the device before ends.',
    body: comingBack,
    answer: studentSeat,
    refusals: ['malformed', 'too-large', 'unknown-code', 'wrong-personal-code', 'blocked', 'too-many-tries'],
  },
  answerQuestions: {
    method: 'POST',
    path: '/sessions/:session/answers',
    summary: 'Answers a set of questions; answering again replaces what was said.',
    body: newAnswers,
    largest: 40_000,
    holder: 'student',
    answer: nothing,
    refusals: ['malformed', 'too-large', 'unknown-session', 'unknown-student', 'not-now', 'too-many-tries'],
  },
  controlSession: {
    method: 'POST',
    path: '/sessions/:session/controls',
    summary: 'Does something on the console.',
    body: control,
    holder: 'teacher',
    answer: nothing,
    refusals: [
      'malformed',
      'too-large',
      'unknown-session',
      'not-teacher',
      'not-now',
      'unknown-student',
      'unknown-table',
      'full',
      'bad-name',
      'name-taken',
    ],
  },
  sessionFigures: {
    method: 'GET',
    path: '/sessions/:session/figures',
    summary: 'The figures of a session; from the debrief on for students too, of their own table and the class.',
    holder: 'anybody in the session',
    answer: figures,
    refusals: ['unknown-session', 'unknown-student', 'not-now'],
  },
  exportSession: {
    method: 'GET',
    path: '/sessions/:session/export/:file',
    summary: 'One of the files of a session.',
    query: { names: '`0`: without the names of students.' },
    holder: 'teacher',
    answer: 'file',
    refusals: ['not-found', 'unknown-session', 'not-teacher'],
  },
  startWhatIf: {
    method: 'POST',
    path: '/sessions/:session/what-if',
    summary: 'Lets bots play the matches on; console and projector hear how far they are.',
    holder: 'teacher',
    answer: nothing,
    refusals: ['unknown-session', 'not-teacher'],
  },
  deleteSession: {
    method: 'DELETE',
    path: '/sessions/:session',
    summary: 'Deletes a session with its matches and answers.',
    holder: 'teacher',
    answer: nothing,
    refusals: ['unknown-session', 'not-teacher'],
  },
} as const satisfies Readonly<Record<string, Endpoint>>;
