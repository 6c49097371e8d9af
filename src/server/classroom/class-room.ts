import type { ClassError, ClassToClient, ClassGoodbye, Control, TableRow, WhatIfState } from '../../protocol/session';
import type { StoredMatch } from '../storage/stored-match';
import type { StoredAnswers, StoredControl, StoredSession } from '../storage/stored-session';
import { active } from './class-seating';
import type { ClassServices } from './class-services';
import { seatOfStudent } from './class-tables';
import { projectorView, studentRows, studentView, tableRow, teacherView } from './class-views';

/** A connected page of a session. */
export interface Watcher {
  /** Hash of the key it showed: when that is no longer good, it has to go. */
  readonly key: string;
  readonly role: 'teacher' | 'projector' | { readonly student: string };
  readonly send: <Name extends keyof ClassToClient>(name: Name, ...args: Parameters<ClassToClient[Name]>) => void;
  readonly end: (reason: ClassGoodbye) => void;
}

/** A session somebody looks at. Everything that changes it goes through one queue, and is on disk before anybody sees it. */
export interface ClassRoom {
  readonly stored: () => StoredSession;
  readonly watchers: ReadonlySet<Watcher>;
  readonly enter: (watcher: Watcher) => Promise<void>;
  readonly leave: (watcher: Watcher) => void;
  /** Changes what is kept of the session; an error changes nothing. `control`: what a teacher did, to be logged with it. */
  readonly change: (to: SessionChange, control?: Control) => Promise<ClassError | undefined>;
  readonly answer: (answers: StoredAnswers) => Promise<void>;
  readonly answers: () => Promise<readonly StoredAnswers[]>;
  /** The matches of the latest round, as they are on disk. */
  readonly tables: () => Promise<readonly StoredMatch[]>;
  readonly showWhatIf: (state: WhatIfState) => void;
  /** Once a second: what other servers wrote, who is there, and how the tables stand. */
  readonly look: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

export type SessionChange = (
  session: StoredSession,
) => StoredSession | ClassError | Promise<StoredSession | ClassError>;

const mostTries = 6;
const controlsShown = 30;
/** Changes in so short a time are told together, ms. */
const tellAfter = 150;

export function openClassRoom(loaded: StoredSession, { services }: ClassServices): ClassRoom {
  const { store, now } = services;
  const { sessions } = store;
  const watchers = new Set<Watcher>();
  /** What each watcher was told last, but for the time of day. */
  const told = new WeakMap<Watcher, string>();
  let stored = loaded;
  let queue: Promise<unknown> = Promise.resolve();
  let given: readonly StoredAnswers[] | undefined;
  let controls: readonly StoredControl[] | undefined;
  let matches: readonly StoredMatch[] = [];
  let rows: ReadonlyMap<number, string> = new Map();
  let whatIf: WhatIfState | undefined =
    loaded.whatIf === undefined ? undefined : { state: 'done', found: loaded.whatIf };
  let telling: ReturnType<typeof setTimeout> | undefined;

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = queue.then(job);
    queue = result.catch(() => undefined);
    return result;
  }

  async function write(to: SessionChange, control?: Control): Promise<ClassError | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      const next = await to(stored);
      if (typeof next === 'string') return next;
      if (next === stored) return undefined;
      const logged = control === undefined ? undefined : { n: stored.controls + 1, at: now(), control };
      const session = {
        ...next,
        revision: stored.revision + 1,
        controls: stored.controls + (logged === undefined ? 0 : 1),
      };
      if (await sessions.commit(session, logged)) {
        stored = session;
        if (logged !== undefined && controls !== undefined) controls = [logged, ...controls].slice(0, controlsShown);
        tellSoon();
        return undefined;
      }
      if (!(await reload())) return 'unknown-session';
    }
    return 'busy';
  }

  /** Reads what another server wrote. False when the session is gone. */
  async function reload(): Promise<boolean> {
    const newer = await sessions.load(stored.id);
    if (newer === undefined) {
      for (const watcher of watchers) watcher.end('deleted');
      return false;
    }
    if (newer.revision !== stored.revision) {
      stored = newer;
      given = undefined;
      controls = undefined;
      if (newer.whatIf !== undefined) whatIf = { state: 'done', found: newer.whatIf };
      tellSoon();
    }
    return true;
  }

  const answers = async (): Promise<readonly StoredAnswers[]> => (given ??= await sessions.answers(stored.id));

  function tellSoon(): void {
    telling ??= setTimeout(() => {
      telling = undefined;
      tell([...watchers]).catch((error: unknown) => services.report(error, stored.id));
    }, tellAfter).unref();
  }

  async function tell(to: readonly Watcher[]): Promise<void> {
    const all = await answers();
    if (to.some(({ role }) => role === 'teacher')) controls ??= await sessions.controls(stored.id, controlsShown);
    const time = now();
    // The same for all teachers, and for all projectors.
    const shared = new Map<Watcher['role'], ReturnType<typeof teacherView> | ReturnType<typeof projectorView>>();
    for (const watcher of to) {
      if (!mayStay(watcher)) continue;
      const view = shared.get(watcher.role) ?? viewFor(watcher.role, all, time);
      if (view === undefined) continue;
      if (view.role !== 'student') shared.set(watcher.role, view);
      // Questions stay the same for the whole session: they need not be compared.
      const text = JSON.stringify({ ...view, questions: undefined, info: { ...view.info, now: 0 } });
      if (told.get(watcher) === text) continue;
      told.set(watcher, text);
      watcher.send('session', view);
    }
  }

  function viewFor(role: Watcher['role'], all: readonly StoredAnswers[], time: number) {
    if (role === 'teacher') return teacherView(stored, studentRows(stored, matches), all, controls ?? [], whatIf, time);
    if (role === 'projector') return projectorView(stored, all, whatIf, time);
    const student = active(stored).find(({ id }) => id === role.student);
    return student === undefined
      ? undefined
      : studentView(stored, student, seatAt(student.id, student.table), all, time);
  }

  /** Where a student sits in the match of their table. */
  function seatAt(student: string, table: number | undefined) {
    const id = table === undefined ? undefined : stored.rounds.at(-1)?.matches[table - 1];
    const match = matches.find((one) => one.id === id);
    const seat = match === undefined ? undefined : seatOfStudent(match, student);
    return id === undefined || seat === undefined ? undefined : { match: id, seat };
  }

  /** Ends the page of somebody whose key is no longer good. */
  function mayStay(watcher: Watcher): boolean {
    const { role, key } = watcher;
    if (typeof role === 'string') return true;
    const student = stored.students.find(({ id }) => id === role.student);
    if (student?.removed !== undefined) watcher.end('removed');
    else if (student?.key !== key) watcher.end('moved');
    else return true;
    return false;
  }

  async function tables(): Promise<readonly StoredMatch[]> {
    const ids = stored.rounds.at(-1)?.matches ?? [];
    const found = new Map((await store.documents(ids)).map((match) => [match.id, match]));
    matches = ids.flatMap((id) => found.get(id) ?? []);
    return matches;
  }

  /** Tells console and projector of the tables that changed. */
  function tellTables(): void {
    const changed: TableRow[] = [];
    const next = new Map<number, string>();
    for (const match of matches) {
      const row = tableRow(match);
      if (row === undefined) continue;
      const text = JSON.stringify(row);
      next.set(row.table, text);
      if (rows.get(row.table) !== text) changed.push(row);
    }
    rows = next;
    if (changed.length === 0) return;
    for (const { role, send } of watchers) if (typeof role === 'string') send('tables', changed);
  }

  /** Who has a page open here. Another server may know of others: only what is seen here is said. */
  async function notePresence(): Promise<void> {
    const here = new Set([...watchers].flatMap(({ role }) => (typeof role === 'string' ? [] : [role.student])));
    const differs = (session: StoredSession): boolean =>
      active(session).some(({ id, present }) => present !== here.has(id) && (here.has(id) || !services.shared));
    if (differs(stored))
      await write((session) => ({
        ...session,
        students: session.students.map((student) =>
          here.has(student.id) === student.present || (!here.has(student.id) && services.shared)
            ? student
            : { ...student, present: here.has(student.id) },
        ),
      }));
  }

  return {
    stored: () => stored,
    watchers,
    enter: (watcher) =>
      enqueue(async () => {
        await tables();
        watchers.add(watcher);
        // At once: whoever is thought to be away when play begins is played by a bot.
        await notePresence();
        await tell([watcher]);
        const all = matches.flatMap((match) => tableRow(match) ?? []);
        if (typeof watcher.role === 'string') watcher.send('tables', all);
      }),
    leave: (watcher) => void watchers.delete(watcher),
    change: (to, control) => enqueue(() => write(to, control)),
    answer: (mine) =>
      enqueue(async () => {
        await sessions.putAnswers(stored.id, mine);
        const same = (one: StoredAnswers): boolean =>
          one.student === mine.student && one.set === mine.set && one.asked === mine.asked;
        given = [...(await answers()).filter((one) => !same(one)), mine];
        tellSoon();
      }),
    answers,
    tables,
    showWhatIf(state) {
      whatIf = state;
      tellSoon();
    },
    look: () =>
      enqueue(async () => {
        if ((await sessions.revision(stored.id)) !== stored.revision && !(await reload())) return;
        await notePresence();
        await tables();
        tellTables();
        tellSoon();
      }),
    settled: async () => {
      await queue;
    },
  };
}
