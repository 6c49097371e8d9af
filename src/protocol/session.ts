import type { CompanyId, Climate, MatchView, NewsId, Seat } from '../../rules/index';
import { apiErrors } from './api';
import type { MatchInfo } from './match-info';
import type { ChartId } from '../teaching/charts/index';
import type { Question, QuestionSetId } from '../teaching/questions/question';
import type { PlannedGame, SessionPlan } from '../teaching/session-plan';
import type { WhatIf } from '../teaching/what-if';

/*
 * Teaching sessions over HTTP, all JSON. `key`: `Authorization: Bearer <key>` of a teacher, the projector or a student.
 *
 *   POST   /api/sessions                      SessionPlan   -> SessionMade
 *   GET    /api/classes/CODE                                -> SessionDoor
 *   POST   /api/classes/CODE/students         { name }      -> StudentSeat
 *   POST   /api/classes/CODE/return           ComingBack    -> StudentSeat     by name and personal code; the old device's key ends
 *   POST   /api/sessions/ID/answers           NewAnswers    -> {}              (student)
 *   POST   /api/sessions/ID/controls          Control       -> {}              (teacher)
 *   GET    /api/sessions/ID/figures                         -> SessionFigures  (teacher, projector; from the debrief on students: their own table and the class)
 *   POST   /api/sessions/ID/what-if                         -> {}              (teacher) begins to compute; progress comes live
 *   GET    /api/sessions/ID/export/FILE?names=0             -> a file          (teacher) FILE: decisions.csv, quarters.csv, students.csv, session.json
 *   DELETE /api/sessions/ID                                 -> {}              (teacher) with all its matches and answers
 *
 * Every refusal is `{ error: ClassError }` with a status of 4xx or 5xx. Students, the projector and teachers are told what
 * changes over a socket in the namespace `classNamespace`.
 */

export const classNamespace = '/class';

/** Why the server says no; beside what it says about matches. */
export const classErrors = [
  ...apiErrors,
  'unknown-session',
  'door-shut',
  'blocked',
  'class-full',
  'wrong-personal-code',
  'bad-plan',
  'bad-questions',
  'not-teacher',
  'not-now',
  'unknown-student',
  'unknown-table',
] as const;
export type ClassError = (typeof classErrors)[number];

/** Students of one session. */
export const largestClass = 250;

/** What a session goes through, in order; the teacher moves it. */
export const stages = ['gather', 'predict', 'play', 'debrief', 'reflect'] as const;
export type Stage = (typeof stages)[number];

export interface SessionMade {
  readonly session: string;
  /** Six letters that students type. */
  readonly code: string;
  /** Whoever has it holds the console. */
  readonly teacherKey: string;
  /** Shows the projector's view, and nothing else. */
  readonly projectorKey: string;
}

/** What anybody with the code may know before joining. */
export interface SessionDoor {
  readonly session: string;
  readonly title: string;
  readonly language: SessionPlan['language'];
  /** False: only those who joined before may come back. */
  readonly open: boolean;
  readonly keptDays: number;
}

export interface StudentSeat {
  readonly session: string;
  readonly student: string;
  /** Proves who it is; kept by the browser, never shown. */
  readonly key: string;
  /** Shown once, to be written down: with the name it brings the student back on another device. */
  readonly personalCode: string;
}

export interface ComingBack {
  readonly name: string;
  readonly personalCode: string;
}

export interface NewAnswers {
  readonly set: QuestionSetId;
  readonly answers: readonly { readonly question: string; readonly answer: string | number }[];
}

/** What the projector shows; moved from the console. `table` absent: the whole class. */
export type Screen =
  | { readonly kind: 'join' }
  | { readonly kind: 'board' }
  | { readonly kind: 'news' }
  /** What the class answered: the predictions, at the end the quiz. Until it is chosen the projector knows only how many did. */
  | { readonly kind: 'answers' }
  | { readonly kind: 'chart'; readonly chart: ChartId; readonly table?: number };

/** What a teacher can do on the console. */
export type Control =
  | { readonly type: 'stage'; readonly stage: Stage }
  /** The second game of a pair. */
  | { readonly type: 'next-game' }
  | { readonly type: 'pause'; readonly on: boolean }
  | { readonly type: 'announce'; readonly text: string }
  | { readonly type: 'lock-step'; readonly on: boolean }
  /** Lets every table into this quarter, if it is the one after where all are held; said twice it lets nobody further. */
  | { readonly type: 'next-quarter'; readonly quarter: number }
  /** Bots decide what the tables furthest behind are waiting for. */
  | { readonly type: 'advance-slowest' }
  /** A stuck table: read anew from disk, and bots decide what it waits for. */
  | { readonly type: 'free-table'; readonly table: number }
  | { readonly type: 'stand-in'; readonly student: string; readonly on: boolean }
  | { readonly type: 'door'; readonly open: boolean }
  /** To another table, before play, or into a bot's seat during it. */
  | { readonly type: 'move'; readonly student: string; readonly table: number }
  /** Seats everybody anew, evenly; before play. */
  | { readonly type: 'seat-evenly' }
  | { readonly type: 'rename'; readonly student: string; readonly name: string }
  /** `block`: may not join again from that browser's key, nor under that name. */
  | { readonly type: 'remove'; readonly student: string; readonly block: boolean }
  | { readonly type: 'screen'; readonly screen: Screen }
  /** Seconds on the projector; 0 takes it away. */
  | { readonly type: 'countdown'; readonly seconds: number }
  /** Whether exports say who came where. */
  | { readonly type: 'rank-export'; readonly on: boolean }
  /** Names are gone for good. */
  | { readonly type: 'anonymise' };

/** A set of questions, and whether it was asked before play or after it. */
export type AskedSet = `${QuestionSetId}/${'before' | 'after'}`;

/** What a page says when it connects. */
export interface ClassHello {
  readonly session: string;
  readonly key: string;
}

/** What everybody in the session may know. Times in ms since 1970. */
export interface SessionInfo {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly language: SessionPlan['language'];
  readonly stage: Stage;
  /** Which of the games is played or was last, from 0. */
  readonly round: number;
  readonly games: readonly PlannedGame[];
  readonly tableSize: number;
  readonly doorOpen: boolean;
  readonly paused: boolean;
  readonly lockStep: boolean;
  /** In lock-step: the quarter tables may be in. */
  readonly upTo: number;
  /** What was said to all last: for students until they have read it, for the projector until the stage is over. */
  readonly announcement?: { readonly text: string; readonly at: number };
  readonly countdownUntil?: number;
  readonly expiresAt: number;
  /** The server's time when this was written: clients correct their own by it. */
  readonly now: number;
}

export interface StudentView {
  readonly role: 'student';
  readonly info: SessionInfo;
  readonly me: {
    readonly id: string;
    readonly name: string;
    /** Absent until seated. `match` and `seat` once play began; the student's key proves the seat. */
    readonly table?: {
      readonly table: number;
      readonly names: readonly string[];
      readonly match?: string;
      readonly seat?: Seat;
    };
  };
  /** Questions, without the quiz's right answers before the debrief. */
  readonly questions: Readonly<Record<QuestionSetId, readonly Question[]>>;
  /** Own answers: `set/asked/question`. */
  readonly answers: Readonly<Record<string, string | number>>;
}

export interface StudentRow {
  readonly id: string;
  readonly name: string;
  readonly present: boolean;
  readonly joinedAt: number;
  readonly table?: number;
  /** A bot plays for them. */
  readonly standIn: boolean;
  /** Sets answered whole. */
  readonly answered: readonly AskedSet[];
}

/** A table as console and projector see it live. */
export interface TableRow {
  readonly table: number;
  readonly match: string;
  readonly status: 'playing' | 'over' | 'closed';
  readonly quarter: number;
  readonly quarters: number;
  readonly phase: MatchView['phase'];
  readonly climate: Climate;
  readonly news: NewsId;
  /** Why it waits for the teacher; absent: it does not. */
  readonly held?: MatchInfo['held'];
  /** Seats everybody waits for, and since when. */
  readonly waiting: readonly { readonly seat: Seat; readonly since: number }[];
  readonly seats: readonly TableSeat[];
}

/** Money in ¥100 m. */
export interface TableSeat {
  readonly student?: string;
  /** Absent: a bot's from the start. */
  readonly name?: string;
  readonly company: CompanyId;
  readonly present: boolean;
  readonly standIn: boolean;
  readonly valuation: number;
  readonly stake: number;
  /** Owners' gain without ambitions. */
  readonly gain: number;
  readonly cash: number;
  readonly raised: number;
  readonly burned: number;
}

/** How many answered what, for the projector and the console. */
export interface Tally {
  readonly set: QuestionSetId;
  readonly asked: 'before' | 'after';
  readonly question: string;
  /** Answers and how many gave each; texts are counted, not shown. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Progress of the replays with bots, then what they found. */
export type WhatIfState =
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'done'; readonly found: WhatIf }
  | { readonly state: 'failed' };

export interface TeacherView {
  readonly role: 'teacher';
  readonly info: SessionInfo;
  readonly plan: SessionPlan;
  readonly projectorKey: string;
  readonly screen: Screen;
  readonly students: readonly StudentRow[];
  readonly tallies: readonly Tally[];
  /** Students who have answered all that is asked now; absent while nothing is. */
  readonly answered?: number;
  readonly questions: Readonly<Record<QuestionSetId, readonly Question[]>>;
  /** The latest controls, the newest first. */
  readonly controls: readonly { readonly at: number; readonly control: Control }[];
  readonly whatIf?: WhatIfState;
  readonly rankExport: boolean;
  readonly anonymous: boolean;
}

export interface ProjectorView {
  readonly role: 'projector';
  readonly info: SessionInfo;
  readonly screen: Screen;
  /** Who joined, by name. */
  readonly students: readonly { readonly name: string; readonly table?: number }[];
  /** Empty unless the screen shows answers: what others said sways those who have not answered yet. */
  readonly tallies: readonly Tally[];
  /** Students who have answered all that is asked now; absent while nothing is. */
  readonly answered?: number;
  readonly questions: Readonly<Record<QuestionSetId, readonly Question[]>>;
  readonly whatIf?: WhatIfState;
}

export type ClassView = StudentView | TeacherView | ProjectorView;

/** Why a connection was ended for good. */
export type ClassGoodbye = 'unknown-session' | 'removed' | 'moved' | 'deleted' | 'malformed' | 'too-many-connections';

export interface ClassToClient {
  /** Everything but the tables, at each connection and whenever it changed. */
  readonly session: (view: ClassView) => void;
  /** To console and projector: the tables that changed since the last time; all at each connection. */
  readonly tables: (rows: readonly TableRow[]) => void;
  /** With the server's protocol: where the page's is another, that is why. */
  readonly goodbye: (reason: ClassGoodbye, protocol: number) => void;
  readonly stopping: () => void;
  /** The server is to be upgraded soon: it makes no new sessions, and this one goes on. */
  readonly draining: () => void;
  /** Whether what people do can be saved now; said when it changes. */
  readonly saving: (works: boolean) => void;
}
