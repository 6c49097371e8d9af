import { expect, type Page } from '@playwright/test';
import type { SeatTaken } from '../../../src/protocol/api';
import type { Screen as ScreenOfClass, StudentSeat } from '../../../src/protocol/session';
import { teach, type Taught } from '../../support/class-client';
import { fullMatch } from '../../support/server-api';
import { openHome } from './new-game';
import { longNames, screens, type Screen } from './screens';
import type { Words } from './words';

/** A lesson of two tables that was brought as far as a stage. */
interface Lesson {
  readonly made: Taught['made'];
  readonly student: StudentSeat;
  readonly name: string;
  /** Brings it to another stage. */
  readonly on: (next: Stage) => Promise<void>;
}

type Stage = 'gather' | 'predict' | 'play' | 'debrief' | 'reflect';

/** Lessons and matches are looked at by many pages: each is made once. */
const made = new Map<string, Promise<unknown>>();

function once<T>(key: string, make: () => Promise<T>): Promise<T> {
  const begun = (made.get(key) as Promise<T> | undefined) ?? make();
  made.set(key, begun);
  return begun;
}

async function addressOf(page: Page): Promise<string> {
  await openHome(page);
  return new URL(page.url()).origin;
}

const lessonAt = (address: string, words: Words, stage: Stage, screen?: ScreenOfClass): Promise<Lesson> =>
  once(`${address} ${words.language} ${stage} ${JSON.stringify(screen)}`, () =>
    makeLesson(address, words, stage, screen),
  );

async function makeLesson(address: string, { language }: Words, stage: Stage, screen?: ScreenOfClass): Promise<Lesson> {
  const { control, console, join, made } = await teach(address, { language, tableSize: 3 });
  const must = async (wanted: Parameters<typeof control>[0]): Promise<void> => {
    const refused = await control(wanted);
    if (refused !== undefined) throw new Error(`${wanted.type}: ${refused}`);
  };
  const students: StudentSeat[] = [];
  for (const name of longNames.slice(0, 5)) students.push(await join(name));
  const [student] = students;
  if (student === undefined) throw new Error('nobody joined');
  await must({ type: 'seat-evenly' });
  const on = async (next: Stage): Promise<void> => must({ type: 'stage', stage: next });
  if (stage !== 'gather') await on('predict');
  if (stage !== 'gather' && stage !== 'predict') await on('play');
  if (stage === 'debrief' || stage === 'reflect') {
    for (const one of students) await must({ type: 'stand-in', student: one.student, on: true });
    await console.until('every table to be over', () => {
      const tables = console.tables();
      return tables.length === 2 && tables.every(({ status }) => status === 'over');
    });
    await on('debrief');
    if (stage === 'reflect') await on('reflect');
  }
  if (screen !== undefined) await must({ type: 'screen', screen });
  console.close();
  return { made, student, name: longNames[0] ?? '', on };
}

/** Keeps something in a page's browser as the app does. */
const keep = (page: Page, key: 'classes' | 'seats', value: unknown): Promise<void> =>
  page.evaluate(([name, text]) => localStorage.setItem(`hundred-models.${name}`, text), [
    key,
    JSON.stringify(value),
  ] as const);

const asStudent =
  (stage: Stage) =>
  async (page: Page, words: Words): Promise<void> => {
    const address = await addressOf(page);
    // A table is played on while nobody is at it: a match begins for each page anew, once that is there.
    const plays = stage === 'play';
    const lesson = plays ? makeLesson(address, words, 'predict') : lessonAt(address, words, stage);
    const { made, student, name, on } = await lesson;
    const { code } = made;
    const { session, key, personalCode } = student;
    await keep(page, 'classes', [
      { role: 'student', session, key, code, title: 'Investment 101', name, personalCode, keptAt: 1 },
    ]);
    await page.goto(`/class/${code}`);
    await expect(page.getByText(words.class.stages[plays ? 'predict' : stage]).first()).toBeAttached({
      timeout: 15_000,
    });
    if (!plays) return;
    await on('play');
    await expect(page.getByRole('region', { name: words.table.yourCompany })).toBeAttached({ timeout: 15_000 });
  };

const asTeacher =
  (stage: Stage, then?: (page: Page, words: Words) => Promise<void>) =>
  async (page: Page, words: Words): Promise<void> => {
    const { made } = await lessonAt(await addressOf(page), words, stage);
    await page.goto(`/teach/${made.session}#${made.teacherKey}`);
    await expect(page.getByRole('button', { name: words.console.announce })).toBeVisible();
    await then?.(page, words);
  };

const onProjector =
  (stage: Stage, screen?: ScreenOfClass) =>
  async (page: Page, words: Words): Promise<void> => {
    const { made } = await lessonAt(await addressOf(page), words, stage, screen);
    await page.goto(`/screen/${made.session}#${made.projectorKey}`);
    await expect(
      page.getByText(made.code).or(page.getByRole('article')).or(page.getByRole('main')).first(),
    ).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
  };

const consoleTab = (tab: 'students' | 'screen' | 'answers' | 'data') => async (page: Page, words: Words) =>
  page.getByRole('radio', { name: words.console[tab], exact: true }).check({ force: true });

const consoleButton = (button: 'announce') => async (page: Page, words: Words) => {
  await page.getByRole('button', { name: words.console[button] }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** A match of five people of this server, in its first turn; the page has the first seat. */
async function openMatch(page: Page, words: Words): Promise<void> {
  const seats = await once(`${await addressOf(page)} match`, async () => {
    const address = new URL(page.url()).origin;
    return fullMatch(address, {
      options: { players: 5, scenario: 'standard', sealing: 'own-turn' },
      name: longNames[0] ?? '',
      seats: longNames.slice(0, 5).map(() => ({ kind: 'open' })),
    });
  });
  await sit(page, seats[0]);
  await expect(page.getByRole('region', { name: words.table.yourCompany })).toBeVisible();
}

async function sit(page: Page, taken: SeatTaken | undefined): Promise<void> {
  if (taken === undefined) throw new Error('no seat');
  const { match, seat, credential } = taken;
  await keep(page, 'seats', { [match]: { seat, credential, keptAt: 1 } });
  await page.goto(`/online/${match}`);
}

const inMatch =
  (item: (words: Words) => string) =>
  async (page: Page, words: Words): Promise<void> => {
    await openMatch(page, words);
    await page.getByRole('button', { name: words.live.menu, exact: true }).click();
    await page.getByRole('menuitem', { name: item(words) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  };

const at = (address: string) => async (page: Page) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
};

/** Screens of online play and of lessons, each as somebody in the midst of it sees it. */
const screensOfServer: readonly Screen[] = [
  { name: 'the lobby', open: at('/online') },
  { name: 'a new online table', open: at('/online/new') },
  { name: 'an online match', open: openMatch },
  { name: 'an online match, its people', open: inMatch((words) => words.live.people) },
  { name: 'an online match, its settings', open: inMatch((words) => words.live.settings) },
  { name: 'an online match, its link', open: inMatch((words) => words.live.invite) },
  { name: 'an online match on another device', open: inMatch((words) => words.live.carry) },
  { name: 'leaving an online match', open: inMatch((words) => words.live.leave) },
  {
    name: 'the chat of an online match',
    open: async (page, words) => {
      await openMatch(page, words);
      await page.getByRole('button', { name: words.live.chat }).first().click();
      await expect(page.getByRole('textbox')).toBeVisible();
    },
  },
  { name: 'the code of a class', open: at('/join') },
  {
    name: 'the door of a class',
    open: async (page, words) => {
      const { made } = await lessonAt(await addressOf(page), words, 'gather');
      await page.goto(`/class/${made.code}`);
      await expect(page.getByRole('textbox', { name: words.class.name })).toBeVisible();
    },
  },
  ...(['gather', 'predict', 'play', 'debrief', 'reflect'] as const).flatMap((stage) => [
    { name: `class: a student, ${stage}`, open: asStudent(stage) },
    { name: `class: the console, ${stage}`, open: asTeacher(stage) },
    { name: `class: the projector, ${stage}`, open: onProjector(stage) },
  ]),
  { name: 'class: the console, its screen', open: asTeacher('play', consoleTab('screen')) },
  { name: 'class: the console, answers', open: asTeacher('reflect', consoleTab('answers')) },
  { name: 'class: the console, data', open: asTeacher('reflect', consoleTab('data')) },
  { name: 'class: saying something to all', open: asTeacher('play', consoleButton('announce')) },
  { name: 'class: the projector, news', open: onProjector('play', { kind: 'news' }) },
  { name: 'class: the projector, answers', open: onProjector('predict', { kind: 'answers' }) },
  { name: 'class: the projector, a chart', open: onProjector('debrief', { kind: 'chart', chart: 'valuation' }) },
  { name: 'class: a new lesson', open: at('/teach') },
  ...['', '/lesson', '/charts', '/reading', '/glossary', '/questions'].map((page) => ({
    name: `the teaching material${page}`,
    open: at(`/teach/material${page}`),
  })),
  {
    name: 'the first game, its guide',
    open: async (page, words) => {
      await page.goto('/learn');
      await expect(page.getByRole('region', { name: words.tutorial.steps.welcome.title, exact: true })).toBeVisible();
    },
  },
];

/** Every screen there is. */
export const allScreens: readonly Screen[] = [...screens, ...screensOfServer];
