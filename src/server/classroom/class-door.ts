import { largestClass, type ClassError } from '../../protocol/session';
import type { StoredSession, StoredStudent } from '../storage/stored-session';
import { sameName } from '../matches/same-name';
import { anonymousName } from './class-controls';
import { active } from './class-seating';

/** The session with a new student, or why they can't come in. */
export function joined(session: StoredSession, student: StoredStudent): StoredSession | ClassError {
  const { students, doorOpen, anonymous } = session;
  if (students.some(({ removed, name }) => removed === 'blocked' && sameName(name, student.name))) return 'blocked';
  if (!doorOpen) return 'door-shut';
  if (students.length >= largestClass) return 'class-full';
  if (active(session).some(({ name }) => sameName(name, student.name))) return 'name-taken';
  const named = anonymous ? { ...student, name: anonymousName(students.length) } : student;
  return { ...session, students: [...students, named] };
}
