import type { ClassError, Control } from '../../protocol/session';
import { longest } from '../../protocol/limits';
import { sameName } from '../matches/same-name';
import { tidyText } from '../matches/tidy-text';
import type { StoredSession, StoredStudent } from '../storage/stored-session';
import { active, seatedEvenly, seatedLate } from './class-seating';

type Changed = StoredSession | ClassError;
type Change = (session: StoredSession, now: number) => Changed;

const longestAnnouncement = 200;
const tablesAtMost = 84;

/** What a control changes of the session itself; what follows at the tables is done elsewhere. `furthest`: the quarter of the table that is ahead of all that play. */
export function controlled(control: Control, furthest: number): Change {
  switch (control.type) {
    case 'stage':
      return (session) => atStage(session, control.stage);
    case 'pause':
      return (session) => ({ ...session, paused: control.on });
    case 'announce':
      return (session, now) => announced(session, control.text, now);
    case 'lock-step':
      // Nobody is stopped amid a quarter.
      return (session) => ({ ...session, lockStep: control.on, upTo: Math.max(session.upTo, furthest) });
    case 'next-quarter':
      return (session) => (control.quarter === session.upTo + 1 ? { ...session, upTo: control.quarter } : session);
    case 'door':
      return (session) => ({ ...session, doorOpen: control.open });
    case 'seat-evenly':
      return (session) =>
        session.rounds.length > 0
          ? 'not-now'
          : { ...session, students: seatedEvenly(session.students, session.plan.tableSize) };
    case 'move':
      return (session) => moved(session, control.student, control.table);
    case 'rename':
      return (session) => renamed(session, control.student, control.name);
    case 'remove':
      return (session) =>
        withStudent(session, control.student, ({ table: _, ...student }) => ({
          ...student,
          present: false,
          removed: control.block ? 'blocked' : 'removed',
        }));
    case 'screen':
      return (session) => ({ ...session, screen: control.screen });
    case 'countdown':
      return ({ countdownUntil: _, ...session }, now) =>
        control.seconds > 0 ? { ...session, countdownUntil: now + control.seconds * 1_000 } : session;
    case 'rank-export':
      return (session) => ({ ...session, rankExport: control.on });
    case 'anonymise':
      return (session) => ({
        ...session,
        anonymous: true,
        students: session.students.map((student, index) => ({ ...student, name: anonymousName(index) })),
      });
    case 'stand-in':
      return (session) =>
        active(session).some(({ id }) => id === control.student) ? { ...session } : 'unknown-student';
    case 'free-table':
      return (session) =>
        session.rounds.at(-1)?.matches[control.table - 1] === undefined ? 'unknown-table' : { ...session };
    case 'advance-slowest':
      return (session) => (session.stage === 'play' ? { ...session } : 'not-now');
    case 'next-game':
      return ({ countdownUntil: _, ...session }) =>
        session.rounds.length !== session.game + 1 || session.rounds.length >= session.plan.games.length
          ? 'not-now'
          : { ...session, stage: 'play', game: session.game + 1, upTo: 1, screen: { kind: 'board' } };
  }
}

export const anonymousName = (index: number): string => `#${index + 1}`;

/** Students get their tables when the gathering ends; from then on late ones find theirs alone. A countdown was set for the stage before. */
function atStage({ countdownUntil: _, ...session }: StoredSession, stage: StoredSession['stage']): Changed {
  const { plan, students } = session;
  const none = students.every(({ table }) => table === undefined);
  const seated = none ? seatedEvenly(students, plan.tableSize) : seatedLate(students, plan.tableSize);
  const screen =
    stage === 'gather'
      ? ({ kind: 'join' } as const)
      : stage === 'debrief'
        ? ({ kind: 'chart', chart: 'valuation' } as const)
        : ({ kind: 'board' } as const);
  return { ...session, stage, screen, students: stage === 'gather' ? students : seated };
}

function announced({ announcement: _, ...session }: StoredSession, text: string, now: number): Changed {
  if (text.trim() === '') return session;
  const tidy = tidyText(text, longestAnnouncement);
  return tidy === undefined ? 'malformed' : { ...session, announcement: { text: tidy, at: now, stage: session.stage } };
}

function moved(session: StoredSession, student: string, table: number): Changed {
  if (table < 1 || table > tablesAtMost) return 'unknown-table';
  const there = active(session).filter((one) => one.table === table && one.id !== student).length;
  if (there >= session.plan.tableSize) return 'full';
  return withStudent(session, student, (one) => ({ ...one, table }));
}

function renamed(session: StoredSession, student: string, typed: string): Changed {
  const name = tidyText(typed, longest.name);
  if (name === undefined) return 'bad-name';
  if (active(session).some((one) => one.id !== student && sameName(one.name, name))) return 'name-taken';
  return withStudent(session, student, (one) => ({ ...one, name }));
}

function withStudent(session: StoredSession, id: string, change: (student: StoredStudent) => StoredStudent): Changed {
  if (!active(session).some((student) => student.id === id)) return 'unknown-student';
  return { ...session, students: session.students.map((one) => (one.id === id ? change(one) : one)) };
}
