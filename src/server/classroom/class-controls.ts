import { castDraft, type Draft } from 'immer';
import type { ClassError, Control } from '../../protocol/session';
import { longest } from '../../protocol/limits';
import type { Clock } from '../clock/clock';
import { sameName } from '../matches/same-name';
import { tidyText } from '../matches/tidy-text';
import type { StoredSession } from '../storage/documents/stored-session';
import { writeAnyway, type Recipe } from '../storage/documents/versioned-document';
import { active, seatEvenly, seatLate, studentOf } from './class-seating';

/** A session on its way to its next version. */
export type SessionDraft = Draft<StoredSession>;
export type SessionRecipe = Recipe<StoredSession, ClassError>;
type Outcome = ReturnType<SessionRecipe>;

const longestAnnouncement = 200;
const tablesAtMost = 84;

/**
 * What a control changes of the session itself; what follows at the tables is done elsewhere, and is to be found in the
 * session's log even where nothing else changes. `furthest`: the quarter of the table that is ahead of all that play.
 */
export function control(session: SessionDraft, asked: Control, furthest: number, clock: Clock): Outcome {
  switch (asked.type) {
    case 'stage':
      return goToStage(session, asked.stage);
    case 'pause':
      session.paused = asked.on;
      return undefined;
    case 'announce':
      return announce(session, asked.text, clock.now());
    case 'lock-step':
      session.lockStep = asked.on;
      // Nobody is stopped amid a quarter.
      session.upTo = Math.max(session.upTo, furthest);
      return undefined;
    case 'next-quarter':
      if (asked.quarter === session.upTo + 1) session.upTo = asked.quarter;
      return undefined;
    case 'door':
      session.doorOpen = asked.open;
      return undefined;
    case 'seat-evenly':
      if (session.rounds.length > 0) return 'not-now';
      seatEvenly(session.students, session.plan.tableSize);
      return undefined;
    case 'move':
      return moveTo(session, asked.student, asked.table);
    case 'rename':
      return rename(session, asked.student, asked.name);
    case 'remove':
      return remove(session, asked.student, asked.block);
    case 'screen':
      session.screen = castDraft(asked.screen);
      return undefined;
    case 'countdown':
      delete session.countdownUntil;
      if (asked.seconds > 0) session.countdownUntil = clock.running() + asked.seconds * 1_000;
      return undefined;
    case 'rank-export':
      session.rankExport = asked.on;
      return undefined;
    case 'anonymise':
      session.anonymous = true;
      for (const [index, student] of session.students.entries()) student.name = anonymousName(index);
      return undefined;
    case 'stand-in':
      return studentOf(session, asked.student) === undefined ? 'unknown-student' : writeAnyway;
    case 'free-table':
      return session.rounds.at(-1)?.matches[asked.table - 1] === undefined ? 'unknown-table' : writeAnyway;
    case 'advance-slowest':
      return session.stage === 'play' ? writeAnyway : 'not-now';
    case 'next-game':
      return goToNextGame(session);
  }
}

export const anonymousName = (index: number): string => `#${index + 1}`;

/** Students get their tables when the gathering ends; from then on late ones find theirs alone. A countdown was set for the stage before. */
function goToStage(session: SessionDraft, stage: StoredSession['stage']): void {
  const { plan, students } = session;
  delete session.countdownUntil;
  session.stage = stage;
  session.screen =
    stage === 'gather'
      ? { kind: 'join' }
      : stage === 'debrief'
        ? { kind: 'chart', chart: 'valuation' }
        : { kind: 'board' };
  if (stage === 'gather') return;
  if (students.every(({ table }) => table === undefined)) seatEvenly(students, plan.tableSize);
  else seatLate(students, plan.tableSize);
}

function goToNextGame(session: SessionDraft): Outcome {
  const { rounds, game, plan } = session;
  if (rounds.length !== game + 1 || rounds.length >= plan.games.length) return 'not-now';
  delete session.countdownUntil;
  session.stage = 'play';
  session.game = game + 1;
  session.upTo = 1;
  session.screen = { kind: 'board' };
  return undefined;
}

function announce(session: SessionDraft, text: string, now: number): Outcome {
  if (text.trim() === '') return void delete session.announcement;
  const tidy = tidyText(text, longestAnnouncement);
  if (tidy === undefined) return 'malformed';
  session.announcement = { text: tidy, at: now, stage: session.stage };
  return undefined;
}

function moveTo(session: SessionDraft, id: string, table: number): Outcome {
  if (table < 1 || table > tablesAtMost) return 'unknown-table';
  const there = active(session).filter((one) => one.table === table && one.id !== id).length;
  if (there >= session.plan.tableSize) return 'full';
  const student = studentOf(session, id);
  if (student === undefined) return 'unknown-student';
  student.table = table;
  return undefined;
}

function rename(session: SessionDraft, id: string, typed: string): Outcome {
  const name = tidyText(typed, longest.name);
  if (name === undefined) return 'bad-name';
  if (active(session).some((one) => one.id !== id && sameName(one.name, name))) return 'name-taken';
  const student = studentOf(session, id);
  if (student === undefined) return 'unknown-student';
  student.name = name;
  return undefined;
}

function remove(session: SessionDraft, id: string, block: boolean): Outcome {
  const student = studentOf(session, id);
  if (student === undefined) return 'unknown-student';
  delete student.table;
  student.present = false;
  student.removed = block ? 'blocked' : 'removed';
  return undefined;
}
