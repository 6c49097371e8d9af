import { tidyCode } from '../../protocol/tidy-code';
import type {
  ClassError,
  ComingBack,
  Control,
  NewAnswers,
  SessionDoor,
  SessionMade,
  StudentSeat,
} from '../../protocol/session';
import { longest } from '../../protocol/limits';
import type { SessionFigures } from '../../teaching/figures/session-figures';
import type { UncheckedPlan } from '../../teaching/plan-schema';
import { sameName } from '../matches/same-name';
import { hashOf, newCode, newSecret } from '../matches/secrets';
import { tidyText } from '../matches/tidy-text';
import type { Download } from '../download';
import { ApiRefusal } from '../api-refusal';
import { openDocuments, type OpenDocuments } from '../storage/documents/open-documents';
import type { StoredStudent } from '../storage/documents/stored-session';
import { checkedAnswers } from './class-answers';
import { control } from './class-controls';
import { joinSession } from './join-session';
import { openClassPlay } from './class-play';
import { openClassResults } from './class-results';
import { openSessionRoom, type SessionRoom, type SessionSubscriber } from './session-room';
import { active, studentOf } from './class-seating';
import type { ClassServices } from './class-services';
import { readPlan } from './read-plan';
import { newSession } from './new-session';

/** Teaching sessions. Each call answers, or throws `ApiRefusal`. */
export interface SessionService {
  readonly create: (plan: UncheckedPlan) => Promise<SessionMade>;
  readonly door: (code: string) => Promise<SessionDoor>;
  readonly join: (code: string, name: string) => Promise<StudentSeat>;
  readonly comeBack: (code: string, who: ComingBack) => Promise<StudentSeat>;
  readonly answer: (id: string, key: string, answers: NewAnswers) => Promise<void>;
  readonly control: (id: string, key: string, control: Control) => Promise<void>;
  /** A file of everything, or of one kind of it. */
  readonly exported: (id: string, key: string, file: string, names: boolean) => Promise<Download>;
  /** As the holder of the key may see them. */
  readonly figures: (id: string, key: string) => Promise<SessionFigures>;
  readonly startWhatIf: (id: string, key: string) => Promise<void>;
  readonly remove: (id: string, key: string) => Promise<void>;
  /** Whose key it is; undefined: nobody's. */
  readonly whose: (id: string, key: string) => Promise<SessionSubscriber['role'] | undefined>;
  readonly room: (id: string) => Promise<SessionRoom | undefined>;
  /** Watched sessions look around, each by itself: a busy one keeps no other waiting. */
  readonly look: () => Promise<void>;
  /** Sets on the dates of sessions made between two times, ms since 1970, by so many ms; reports those it cannot take. */
  readonly redate: (from: number, to: number, by: number) => Promise<void>;
  /** Removes what expired before a time, ms since 1970; reports what it cannot take. */
  readonly removeExpired: (before: number) => Promise<void>;
  /** Hashed keys of who has a page of a session open; screens are nobody. */
  readonly present: () => readonly string[];
  readonly settled: () => Promise<void>;
}

const idLength = 12;
/** Letters of the code that brings a student back. */
const personalCodeLength = 6;
const codeTries = 5;
const expiredAtOnce = 50;

export function openSessionService(classServices: ClassServices): SessionService {
  const { services, rooms: matchRooms } = classServices;
  const { store, clock } = services;
  const { now } = clock;
  const { sessions } = store;
  const rooms: OpenDocuments<SessionRoom> = openDocuments(async (id) => {
    const session = await sessions.load(id);
    return session === undefined ? undefined : openSessionRoom(session, classServices, () => rooms.close(id));
  });
  const play = openClassPlay(classServices);
  const results = openClassResults(classServices);
  /** Expired sessions that could not be removed when last tried: they keep no others waiting. */
  let left = 0;

  async function roomOf(id: string): Promise<SessionRoom> {
    const found = await rooms.get(id);
    if (found === undefined) throw new ApiRefusal('unknown-session');
    return found;
  }

  async function byCode(typed: string): Promise<SessionRoom> {
    const id = await sessions.byCode(tidyCode(typed));
    if (id === undefined) throw new ApiRefusal('unknown-code');
    return roomOf(id);
  }

  async function taught(id: string, key: string): Promise<SessionRoom> {
    const found = await roomOf(id);
    if (found.stored().teacher !== hashOf(key)) throw new ApiRefusal('not-teacher');
    return found;
  }

  async function changed(work: Promise<ClassError | undefined>): Promise<void> {
    const error = await work;
    if (error !== undefined) throw new ApiRefusal(error);
  }

  async function create(asked: UncheckedPlan): Promise<SessionMade> {
    if (services.draining()) throw new ApiRefusal('draining');
    const plan = readPlan(asked);
    const teacherKey = newSecret();
    for (let tries = 0; tries < codeTries; tries++) {
      const session = newSession(plan, hashOf(teacherKey), now());
      if (await sessions.create(session)) {
        services.tell('A session was made.', { session: session.id, games: plan.games.length, days: plan.keptDays });
        return { session: session.id, code: session.code, teacherKey, projectorKey: session.projectorKey };
      }
    }
    throw new ApiRefusal('busy');
  }

  async function join(code: string, typed: string): Promise<StudentSeat> {
    const found = await byCode(code);
    const name = tidyText(typed, longest.name);
    if (name === undefined) throw new ApiRefusal('bad-name');
    const key = newSecret();
    const personalCode = newCode(personalCodeLength);
    const student: StoredStudent = {
      id: newCode(idLength),
      name,
      key: hashOf(key),
      personalCode: hashOf(personalCode),
      joinedAt: now(),
      present: true,
      answered: [],
    };
    await changed(found.change((session) => joinSession(session, student)));
    await seatLate(found);
    return { session: found.stored().id, student: student.id, key, personalCode };
  }

  async function comeBack(code: string, who: ComingBack): Promise<StudentSeat> {
    const found = await byCode(code);
    const key = newSecret();
    const personalCode = tidyCode(who.personalCode);
    let id = '';
    await changed(
      found.change((session) => {
        const student = session.students.find(
          (one) => sameName(one.name, who.name) && one.personalCode === hashOf(personalCode),
        );
        if (student === undefined) return 'wrong-personal-code';
        if (student.removed !== undefined) return 'blocked';
        ({ id } = student);
        student.key = hashOf(key);
        return undefined;
      }),
    );
    await play.settle(found);
    return { session: found.stored().id, student: id, key, personalCode };
  }

  /** Whoever joins while others play finds a place at once. */
  async function seatLate(found: SessionRoom): Promise<void> {
    if (found.stored().stage === 'play') await play.settle(found);
  }

  async function controlled(id: string, key: string, asked: Control): Promise<void> {
    const found = await taught(id, key);
    const playing = (await found.tables()).filter(({ status }) => status === 'playing');
    const furthest = Math.max(1, ...playing.map(({ table }) => table?.board.quarter ?? 1));
    await changed(found.change((session) => control(session, asked, furthest, clock), asked));
    await play.begin(found);
    await play.settle(found);
    await play.act(found, asked);
    if (asked.type === 'anonymise') await store.clearChat(found.stored().rounds.flatMap(({ matches }) => matches));
    await found.look();
  }

  /** Whose key it is; undefined: nobody's. */
  async function whose(id: string, key: string): Promise<SessionSubscriber['role'] | undefined> {
    const session = (await rooms.get(id))?.stored();
    if (session === undefined) return undefined;
    const hash = hashOf(key);
    if (session.teacher === hash) return 'teacher';
    if (session.projectorKey === key) return 'projector';
    const student = active(session).find((one) => one.key === hash);
    return student === undefined ? undefined : { student: student.id };
  }

  async function drop(id: string, why: 'deleted' | 'expired'): Promise<void> {
    const found = await rooms.get(id);
    await sessions.remove(id);
    for (const match of found?.stored().rounds.flatMap(({ matches }) => matches) ?? []) {
      await store.remove(match);
      matchRooms.drop(match);
      services.announce(match, Number.MAX_SAFE_INTEGER);
      services.tell('A table was removed.', { match, why });
    }
    for (const subscriber of found?.subscribers ?? []) subscriber.end('deleted');
    rooms.close(id);
    results.forget(id);
    services.tell('A session was removed.', { session: id, why });
  }

  async function setOn(id: string, by: number): Promise<void> {
    const found = await roomOf(id);
    await found.change((session) => {
      session.createdAt += by;
      session.expiresAt += by;
    });
    await play.settle(found);
  }

  return {
    create,
    async door(code) {
      const { id, plan, doorOpen } = (await byCode(code)).stored();
      return { session: id, title: plan.title, language: plan.language, open: doorOpen, keptDays: plan.keptDays };
    },
    join,
    comeBack,
    async answer(id, key, { set, answers }) {
      const found = await roomOf(id);
      const student = active(found.stored()).find((one) => one.key === hashOf(key));
      if (student === undefined) throw new ApiRefusal('unknown-student');
      const checked = checkedAnswers(found.stored(), set, answers);
      if (typeof checked === 'string') throw new ApiRefusal(checked);
      const { asked, given, whole } = checked;
      await found.answer({ student: student.id, set, asked, at: now(), answers: given });
      const name = `${set}/${asked}` as const;
      if (whole && !student.answered.includes(name))
        await changed(found.change((session) => void studentOf(session, student.id)?.answered.push(name)));
    },
    control: controlled,
    async exported(id, key, file, names) {
      return results.exported(await taught(id, key), file, names);
    },
    async figures(id, key) {
      const role = await whose(id, key);
      if (role === undefined) throw new ApiRefusal('unknown-student');
      return results.figures(await roomOf(id), role);
    },
    async startWhatIf(id, key) {
      await results.startWhatIf(await taught(id, key));
    },
    async remove(id, key) {
      await taught(id, key);
      await drop(id, 'deleted');
    },
    whose,
    room: rooms.get,
    async look() {
      await Promise.all(
        [...rooms.all()].map(async (one) => {
          if (one.subscribers.size > 0) return one.look();
          rooms.close(one.stored().id);
          return undefined;
        }),
      );
    },
    async redate(from, to, by) {
      for (const id of await sessions.madeBetween(from, to))
        await setOn(id, by).catch((error: unknown) => services.report(error, id));
    },
    async removeExpired(before) {
      const expired = await sessions.expired(before, expiredAtOnce + left);
      left = 0;
      for (const id of expired)
        await drop(id, 'expired').catch((error: unknown) => {
          left++;
          services.report(error, id);
        });
    },
    present: () =>
      [...rooms.all()].flatMap(({ subscribers }) =>
        [...subscribers].flatMap(({ role, key }) => (role === 'projector' ? [] : [key])),
      ),
    async settled() {
      await Promise.all([...rooms.all()].map((one) => one.settled()));
    },
  };
}
