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
import type { ExportFile } from '../../../teaching/exports/export-files';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import type { SessionPlan } from '../../../teaching/session-plan';
import { browserHeader } from '../../../protocol/limits';
import { createRequest, createDownload } from '../../../net/api-client';
import { browserToken } from '../../../net/browser-token';

/** Why a request brought nothing: the server said no, or could not be reached. */
export type ClassProblem = ClassError | 'offline';

const headers = { [browserHeader]: browserToken };
const request = createRequest(classErrors, headers);
const download = createDownload(classErrors, headers);

const sessionPath = (session: string, rest = ''): string => `api/sessions/${encodeURIComponent(session)}${rest}`;
const classPath = (code: string, rest = ''): string => `api/classes/${encodeURIComponent(code)}${rest}`;

/** Requests about teaching sessions, as `src/protocol/session.ts` lists them; `key` proves who asks. */
export const classApi = {
  create: (plan: SessionPlan) => request<SessionMade>('api/sessions', { method: 'POST', body: plan }),
  door: (code: string) => request<SessionDoor>(classPath(code)),
  join: (code: string, name: string) =>
    request<StudentSeat>(classPath(code, '/students'), { method: 'POST', body: { name } }),
  comeBack: (code: string, body: ComingBack) =>
    request<StudentSeat>(classPath(code, '/return'), { method: 'POST', body }),
  answer: (session: string, key: string, body: NewAnswers) =>
    request<unknown>(sessionPath(session, '/answers'), { method: 'POST', credential: key, body }),
  control: (session: string, key: string, body: Control) =>
    request<unknown>(sessionPath(session, '/controls'), { method: 'POST', credential: key, body }),
  /** A student's: of their own table and the class, from the debrief on. */
  figures: (session: string, key: string) =>
    request<SessionFigures>(sessionPath(session, '/figures'), { credential: key }),
  whatIf: (session: string, key: string) =>
    request<unknown>(sessionPath(session, '/what-if'), { method: 'POST', credential: key }),
  /** A file; without names it tells students apart by number. */
  exported: (session: string, key: string, file: ExportFile, names: boolean) =>
    download(sessionPath(session, `/export/${file}?names=${names ? 1 : 0}`), { credential: key }),
  /** With all its matches and answers. */
  remove: (session: string, key: string) =>
    request<unknown>(sessionPath(session), { method: 'DELETE', credential: key }),
} as const;
