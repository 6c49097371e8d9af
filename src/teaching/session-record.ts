import type { MatchOptions, Move, Seat } from '../../rules/index';
import type { QuestionSetId } from './questions/question';
import type { SessionPlan } from './session-plan';

/** Everything a session was, whole: figures, exports and reports are computed from it alone. Times in ms since 1970. */
export interface SessionRecord {
  readonly format: 1;
  readonly id: string;
  readonly plan: SessionPlan;
  readonly createdAt: number;
  readonly rules: number;
  readonly students: readonly RecordedStudent[];
  /** One for each game that was begun, in order. */
  readonly rounds: readonly RecordedRound[];
  readonly answers: readonly RecordedAnswer[];
  readonly controls: readonly RecordedControl[];
}

export interface RecordedStudent {
  readonly id: string;
  /** Empty when anonymised; `id` still tells them apart. */
  readonly name: string;
  readonly joinedAt: number;
  /** Taken out by the teacher. */
  readonly removed: boolean;
}

export interface RecordedRound {
  readonly game: number;
  readonly tables: readonly RecordedTable[];
}

/** A table's match, as far as it was played. */
export interface RecordedTable {
  /** From 1. */
  readonly table: number;
  readonly match: string;
  readonly options: MatchOptions;
  readonly seed: string;
  readonly rules: number;
  /** Who sits there at the end; `student` absent: a bot. */
  readonly seats: readonly { readonly student?: string }[];
  /** Moves that stand; those taken back are left out. `student`: whose decision it was; absent: a bot's. */
  readonly moves: readonly {
    readonly seat: Seat;
    readonly move: Move;
    readonly at: number;
    readonly student?: string;
  }[];
}

/** `asked`: for the quiz, before or after play. */
export interface RecordedAnswer {
  readonly student: string;
  readonly set: QuestionSetId;
  readonly asked: 'before' | 'after';
  readonly question: string;
  readonly answer: string | number;
  readonly at: number;
}

/** What the teacher did on the console. */
export interface RecordedControl {
  readonly at: number;
  readonly control: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}
