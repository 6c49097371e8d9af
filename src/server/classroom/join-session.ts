import { castDraft } from 'immer';
import { largestClass, type ClassError } from '../../protocol/session';
import { sameName } from '../matches/same-name';
import type { StoredStudent } from '../storage/documents/stored-session';
import { anonymousName, type SessionDraft } from './class-controls';
import { active } from './class-seating';

/** Lets a new student in, or says why they can't come. */
export function joinSession(session: SessionDraft, student: StoredStudent): ClassError | undefined {
  const { students, doorOpen, anonymous } = session;
  if (students.some(({ removed, name }) => removed === 'blocked' && sameName(name, student.name))) return 'blocked';
  if (!doorOpen) return 'door-shut';
  if (students.length >= largestClass) return 'class-full';
  if (active(session).some(({ name }) => sameName(name, student.name))) return 'name-taken';
  students.push(castDraft(anonymous ? { ...student, name: anonymousName(students.length) } : student));
  return undefined;
}
