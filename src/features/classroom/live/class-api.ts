import {
  classErrors,
  type ClassError,
  type ComingBack,
  type Control,
  type NewAnswers,
  type SessionDoor,
  type SessionMade,
  type StudentSeat,
} from '../../../protocol/session';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import type { SessionPlan } from '../../../teaching/session-plan';
import { browserHeader } from '../../../protocol/limits';
import { asker, fetcher } from '../../../wire/ask';
import { browserWord } from '../../../wire/browser-word';

/** Why a request brought nothing: the server said no, or could not be reached. */
export type ClassProblem = ClassError | 'offline';

/** Files of a session's export. */
export const exportFiles = ['decisions.csv', 'quarters.csv', 'students.csv', 'session.json'] as const;
export type ExportFile = (typeof exportFiles)[number];

const more = { [browserHeader]: browserWord };
const ask = asker(classErrors, more);
const askFile = fetcher(classErrors, more);

const sessionPath = (session: string, rest = ''): string => `/api/sessions/${encodeURIComponent(session)}${rest}`;
const classPath = (code: string, rest = ''): string => `/api/classes/${encodeURIComponent(code)}${rest}`;

/** Requests about teaching sessions, as `src/protocol/session.ts` lists them; `key` proves who asks. */
export const classApi = {
  create: (plan: SessionPlan) => ask<SessionMade>('/api/sessions', { method: 'POST', body: plan }),
  door: (code: string) => ask<SessionDoor>(classPath(code)),
  join: (code: string, name: string) =>
    ask<StudentSeat>(classPath(code, '/students'), { method: 'POST', body: { name } }),
  comeBack: (code: string, body: ComingBack) => ask<StudentSeat>(classPath(code, '/return'), { method: 'POST', body }),
  answer: (session: string, key: string, body: NewAnswers) =>
    ask<unknown>(sessionPath(session, '/answers'), { method: 'POST', credential: key, body }),
  control: (session: string, key: string, body: Control) =>
    ask<unknown>(sessionPath(session, '/controls'), { method: 'POST', credential: key, body }),
  /** A student's: of their own table and the class, from the debrief on. */
  figures: (session: string, key: string) => ask<SessionFigures>(sessionPath(session, '/figures'), { credential: key }),
  whatIf: (session: string, key: string) =>
    ask<unknown>(sessionPath(session, '/what-if'), { method: 'POST', credential: key }),
  /** A file; without names it tells students apart by number. */
  exported: (session: string, key: string, file: ExportFile, names: boolean) =>
    askFile(sessionPath(session, `/export/${file}?names=${names ? 1 : 0}`), { credential: key }),
  /** With all its matches and answers. */
  remove: (session: string, key: string) => ask<unknown>(sessionPath(session), { method: 'DELETE', credential: key }),
} as const;
