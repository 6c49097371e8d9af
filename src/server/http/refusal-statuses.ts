import type { ClassError } from '../../protocol/session';

const statuses = {
  malformed: 400,
  'bad-name': 400,
  'bad-options': 400,
  'bad-plan': 400,
  'bad-questions': 400,
  'not-seated': 401,
  'wrong-personal-code': 401,
  'unknown-student': 401,
  'not-host': 403,
  'not-teacher': 403,
  'foreign-origin': 403,
  blocked: 403,
  'unknown-match': 404,
  'unknown-session': 404,
  'unknown-table': 404,
  'unknown-code': 404,
  'not-found': 404,
  'too-large': 413,
  'too-many-tries': 429,
  'too-many-matches': 429,
  failed: 500,
  busy: 503,
  draining: 503,
  stopping: 503,
} as const satisfies Partial<Record<ClassError, number>>;

type Status = (typeof statuses)[keyof typeof statuses] | 409;

/** The status of an answer that says no. */
export const statusOf = (code: ClassError): Status =>
  (statuses as Partial<Readonly<Record<ClassError, Status>>>)[code] ?? 409;
