import type { ClassError, ClassToClient, ClassGoodbye, Control, TableRow, WhatIfState } from '../../protocol/session';
import type { StoredMatch } from '../storage/documents/stored-match';
import type { StoredAnswers, StoredControl, StoredSession } from '../storage/documents/stored-session';
import { openVersionedDocument, stepOf } from '../storage/documents/versioned-document';
import type { SessionRecipe } from './class-controls';
import { active } from './class-seating';
import type { ClassServices } from './class-services';
import { seatOfStudent } from './class-tables';
import { projectorView, studentRows, studentView, tableRow, teacherView } from './class-views';

/** A connected page of a session. */
export interface SessionSubscriber {
  /** Hash of the key it showed: when that is no longer good, it has to go. */
  readonly key: string;
  readonly role: 'teacher' | 'projector' | { readonly student: string };
  readonly send: <Name extends keyof ClassToClient>(name: Name, ...args: Parameters<ClassToClient[Name]>) => void;
  readonly end: (reason: ClassGoodbye, protocol?: number) => void;
}

/** A session somebody looks at. Everything that changes it goes through one queue, and is on disk before anybody sees it. */
export interface SessionRoom {
  readonly stored: () => StoredSession;
  readonly subscribers: ReadonlySet<SessionSubscriber>;
  readonly enter: (subscriber: SessionSubscriber) => Promise<void>;
  readonly leave: (subscriber: SessionSubscriber) => void;
  /** Changes what is kept of the session; an error changes nothing. `control`: what a teacher did, to be logged with it. */
  readonly change: (recipe: SessionRecipe, control?: Control) => Promise<ClassError | undefined>;
  /** The same where something has to be done first for the change; again, should another server have been faster. */
  readonly changeAfter: (
    prepare: (session: StoredSession) => Promise<SessionRecipe | undefined>,
  ) => Promise<ClassError | undefined>;
  readonly answer: (answers: StoredAnswers) => Promise<void>;
  /** The same list as long as nobody answered anew. */
  readonly answers: () => Promise<readonly StoredAnswers[]>;
  /** The matches of the latest round, as they are on disk. */
  readonly tables: () => Promise<readonly StoredMatch[]>;
  readonly showWhatIf: (state: WhatIfState) => void;
  /** Once a second: what other servers wrote, who is there, and how the tables stand. */
  readonly look: () => Promise<void>;
  readonly settled: () => Promise<void>;
}

const controlsShown = 30;
/** What a teacher did, to be logged. */
type LoggedControl = Omit<StoredControl, 'n'>;

const entryOf = ({ controls: n }: StoredSession, logged: LoggedControl | undefined): StoredControl | undefined =>
  logged && { n, ...logged };

/** Changes in so short a time are told together, ms. */
const notifyAfter = 150;

/** `close`: when a newer server took it over. */
export function openSessionRoom(loaded: StoredSession, { services }: ClassServices, close: () => void): SessionRoom {
  const { store, clock } = services;
  const { now, running } = clock;
  const { sessions } = store;
  const { id } = loaded;
  const subscribers = new Set<SessionSubscriber>();
  /** What each subscriber was told last, but for the time of day. */
  const sent = new WeakMap<SessionSubscriber, string>();
  let given: readonly StoredAnswers[] | undefined;
  let controls: readonly StoredControl[] | undefined;
  let matches: readonly StoredMatch[] = [];
  let rows: ReadonlyMap<number, string> = new Map();
  let whatIf: WhatIfState | undefined =
    loaded.whatIf === undefined ? undefined : { state: 'done', found: loaded.whatIf };
  let notifying: ReturnType<typeof setTimeout> | undefined;

  const document = openVersionedDocument<StoredSession, LoggedControl, ClassError>(
    loaded,
    {
      complete: (session, revision, logged) => ({
        ...session,
        revision,
        controls: session.controls + (logged === undefined ? 0 : 1),
      }),
      commit: (session, logged) => sessions.commit(session, entryOf(session, logged)),
      written(session, logged) {
        const entry = entryOf(session, logged);
        if (entry !== undefined && controls !== undefined) controls = [entry, ...controls].slice(0, controlsShown);
        notifySoon();
      },
      async read() {
        const newer = await sessions.load(id);
        return newer && { document: newer, takeOver: () => takeOver(newer) };
      },
      removed() {
        for (const subscriber of subscribers) subscriber.end('deleted');
      },
      newer(protocol) {
        close();
        for (const subscriber of subscribers) subscriber.end('malformed', protocol);
      },
      gone: 'unknown-session',
    },
    'busy',
  );
  const stored = document.current;

  function takeOver({ whatIf: found }: StoredSession): void {
    given = undefined;
    controls = undefined;
    if (found !== undefined) whatIf = { state: 'done', found };
    notifySoon();
  }

  const answers = async (): Promise<readonly StoredAnswers[]> => (given ??= await sessions.answers(id));

  function notifySoon(): void {
    notifying ??= setTimeout(() => {
      notifying = undefined;
      notify([...subscribers]).catch((error: unknown) => services.report(error, id));
    }, notifyAfter).unref();
  }

  async function notify(to: readonly SessionSubscriber[]): Promise<void> {
    const all = await answers();
    if (to.some(({ role }) => role === 'teacher')) controls ??= await sessions.controls(id, controlsShown);
    // The same for all teachers, and for all projectors.
    const shared = new Map<
      SessionSubscriber['role'],
      ReturnType<typeof teacherView> | ReturnType<typeof projectorView>
    >();
    for (const subscriber of to) {
      if (!mayStay(subscriber)) continue;
      const view = shared.get(subscriber.role) ?? viewFor(subscriber.role, all);
      if (view === undefined) continue;
      if (view.role !== 'student') shared.set(subscriber.role, view);
      // Questions stay the same for the whole session: they need not be compared. The time only when it was set.
      const info = { ...view.info, now: now() - running() };
      const text = JSON.stringify({ ...view, questions: undefined, info });
      if (sent.get(subscriber) === text) continue;
      sent.set(subscriber, text);
      subscriber.send('session', view);
    }
  }

  function viewFor(role: SessionSubscriber['role'], all: readonly StoredAnswers[]) {
    if (role === 'teacher')
      return teacherView(stored(), studentRows(stored(), matches), all, controls ?? [], whatIf, clock);
    if (role === 'projector') return projectorView(stored(), all, whatIf, clock);
    const student = active(stored()).find(({ id }) => id === role.student);
    return student === undefined
      ? undefined
      : studentView(stored(), student, seatAt(student.id, student.table), all, clock);
  }

  /** Where a student sits in the match of their table. */
  function seatAt(student: string, table: number | undefined) {
    const id = table === undefined ? undefined : stored().rounds.at(-1)?.matches[table - 1];
    const match = matches.find((one) => one.id === id);
    const seat = match === undefined ? undefined : seatOfStudent(match, student);
    return id === undefined || seat === undefined ? undefined : { match: id, seat };
  }

  /** Ends the page of somebody whose key is no longer good. */
  function mayStay(subscriber: SessionSubscriber): boolean {
    const { role, key } = subscriber;
    if (typeof role === 'string') return true;
    const student = stored().students.find(({ id }) => id === role.student);
    if (student?.removed !== undefined) subscriber.end('removed');
    else if (student?.key !== key) subscriber.end('moved');
    else return true;
    return false;
  }

  async function tables(): Promise<readonly StoredMatch[]> {
    const ids = stored().rounds.at(-1)?.matches ?? [];
    const found = new Map((await store.documents(ids)).map((match) => [match.id, match]));
    matches = ids.flatMap((id) => found.get(id) ?? []);
    return matches;
  }

  /** Tells console and projector of the tables that changed. */
  function notifyTables(): void {
    const changed: TableRow[] = [];
    const next = new Map<number, string>();
    for (const match of matches) {
      const row = tableRow(match, clock);
      if (row === undefined) continue;
      const text = JSON.stringify(row);
      next.set(row.table, text);
      if (rows.get(row.table) !== text) changed.push(row);
    }
    rows = next;
    if (changed.length === 0) return;
    for (const { role, send } of subscribers) if (typeof role === 'string') send('tables', changed);
  }

  /** Notes who has a page open here. Another server may know of others: only what is seen here is said. */
  async function notePresence(): Promise<void> {
    const here = new Set([...subscribers].flatMap(({ role }) => (typeof role === 'string' ? [] : [role.student])));
    await document.apply((session) => {
      for (const student of active(session))
        if (here.has(student.id) || !services.shared) student.present = here.has(student.id);
    });
  }

  return {
    stored,
    subscribers,
    enter(subscriber) {
      // At once: a session nobody looks at is let go.
      subscribers.add(subscriber);
      return document.queued(async () => {
        await tables();
        // At once: whoever is thought to be away when play begins is played by a bot.
        await notePresence();
        await notify([subscriber]);
        const all = matches.flatMap((match) => tableRow(match, clock) ?? []);
        if (typeof subscriber.role === 'string') subscriber.send('tables', all);
      });
    },
    leave: (subscriber) => void subscribers.delete(subscriber),
    change: (recipe, control) => document.change(recipe, control === undefined ? undefined : { at: now(), control }),
    changeAfter: (prepare) =>
      document.queued(() =>
        document.write(async (session) => {
          const recipe = await prepare(session);
          return recipe && stepOf(session, recipe);
        }),
      ),
    answer: (mine) =>
      document.queued(async () => {
        await sessions.putAnswers(id, mine);
        const same = (one: StoredAnswers): boolean =>
          one.student === mine.student && one.set === mine.set && one.asked === mine.asked;
        given = [...(await answers()).filter((one) => !same(one)), mine];
        notifySoon();
      }),
    answers,
    tables,
    showWhatIf(state) {
      whatIf = state;
      notifySoon();
    },
    look: () =>
      document.queued(async () => {
        if ((await sessions.revision(id)) !== stored().revision && !(await document.follow())) return;
        await notePresence();
        await tables();
        notifyTables();
        notifySoon();
      }),
    settled: document.settled,
  };
}
