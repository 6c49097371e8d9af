import { io, type Socket } from 'socket.io-client';
import { livePath } from '../../src/protocol/live';
import {
  classNamespace,
  type ClassGoodbye,
  type ClassToClient,
  type ClassView,
  type Control,
  type SessionMade,
  type StudentSeat,
  type StudentView,
  type TableRow,
  type TeacherView,
} from '../../src/protocol/session';
import type { SessionPlan } from '../../src/teaching/session-plan';
import { ask } from './server-api';
import { waiter, type Until } from './waiter';

/** A lesson as most tests want it: the intro game, no clock. */
export const usualPlan: SessionPlan = {
  format: 1,
  title: 'Investment 101',
  language: 'en',
  games: [{ scenario: 'intro' }],
  tableSize: 4,
  pace: 'untimed',
  lockStep: false,
  hints: false,
  keptDays: 7,
};

/** A page of a session, without the browser. */
export interface ClassPage<View extends ClassView> {
  readonly socket: Socket<ClassToClient>;
  readonly view: () => View | undefined;
  readonly tables: () => readonly TableRow[];
  readonly goodbye: () => ClassGoodbye | undefined;
  /** Every message that came, as text. */
  readonly heard: () => readonly string[];
  readonly until: Until;
  readonly close: () => void;
}

/** Opens a session as its page does. */
export function watchSession<View extends ClassView>(address: string, session: string, key: string): ClassPage<View> {
  const socket: Socket<ClassToClient> = io(`${address}${classNamespace}`, {
    path: livePath,
    auth: { session, key },
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 300,
  });
  let view: View | undefined;
  let goodbye: ClassGoodbye | undefined;
  const tables = new Map<number, TableRow>();
  const heard: string[] = [];
  const { look, until } = waiter();
  socket.onAny((name: string, ...args: unknown[]) => heard.push(JSON.stringify([name, ...args])));
  socket.on('session', (next) => {
    view = next as View;
    look();
  });
  socket.on('tables', (rows) => {
    for (const row of rows) tables.set(row.table, row);
    look();
  });
  socket.on('goodbye', (reason) => {
    goodbye = reason;
    look();
  });
  return {
    socket,
    view: () => view,
    tables: () => [...tables.values()].sort((a, b) => a.table - b.table),
    goodbye: () => goodbye,
    heard: () => heard,
    until,
    close: () => socket.disconnect(),
  };
}

/** A session with its teacher at the console. */
export interface Taught {
  readonly made: SessionMade;
  readonly console: ClassPage<TeacherView>;
  /** Does something on the console; the refusal, if there is one. */
  readonly control: (control: Control) => Promise<string | undefined>;
  readonly join: (name: string) => Promise<StudentSeat>;
}

export async function teach(address: string, plan: Partial<SessionPlan> = {}): Promise<Taught> {
  const { body: made } = await ask<SessionMade>(address, 'POST', 'sessions', { body: { ...usualPlan, ...plan } });
  if (made.error !== undefined) throw new Error(`no session: ${made.error}`);
  const console = watchSession<TeacherView>(address, made.session, made.teacherKey);
  await console.until('the console', () => console.view() !== undefined);
  return {
    made,
    console,
    async control(body) {
      const path = `sessions/${made.session}/controls`;
      const answer = await ask(address, 'POST', path, { body, credential: made.teacherKey });
      return answer.body.error;
    },
    async join(name) {
      const { body } = await ask<StudentSeat>(address, 'POST', `classes/${made.code}/students`, { body: { name } });
      if (body.error !== undefined) throw new Error(body.error);
      return body;
    },
  };
}

/** A student's page of the session. */
export const attend = (address: string, { session, key }: StudentSeat): ClassPage<StudentView> =>
  watchSession<StudentView>(address, session, key);
