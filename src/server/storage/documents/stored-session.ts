import type { AskedSet, Control, Screen, Stage, Tally } from '../../../protocol/session';
import type { SessionPlan } from '../../../teaching/session-plan';
import type { WhatIf } from '../../../teaching/what-if';

/** A student as kept; `key` and `personalCode` are hashes of what they show. */
export interface StoredStudent {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly personalCode: string;
  /** ms since 1970. */
  readonly joinedAt: number;
  readonly present: boolean;
  /** Sits at this table of the round; absent: not seated yet. From 1. */
  readonly table?: number;
  readonly removed?: 'removed' | 'blocked';
  /** Sets answered whole. */
  readonly answered: readonly AskedSet[];
}

/** A round's matches, table 1 first. */
export interface StoredRound {
  readonly game: number;
  readonly matches: readonly string[];
}

/** Everything of a session but its answers and the log of its console. Each stored version is one revision above the one before. */
export interface StoredSession {
  readonly id: string;
  readonly revision: number;
  readonly code: string;
  /** Hash of the teachers' key. */
  readonly teacher: string;
  /** Shows what everybody in the room sees anyway; the console hands it on, so it is kept as it is. */
  readonly projectorKey: string;
  readonly plan: SessionPlan;
  readonly stage: Stage;
  /** Which of the plan's games is played or comes next, from 0. */
  readonly game: number;
  readonly rounds: readonly StoredRound[];
  readonly students: readonly StoredStudent[];
  readonly doorOpen: boolean;
  readonly paused: boolean;
  readonly lockStep: boolean;
  readonly upTo: number;
  readonly screen: Screen;
  /** `stage`: when it was said. */
  readonly announcement?: { readonly text: string; readonly at: number; readonly stage: Stage };
  /** Running time, ms. */
  readonly countdownUntil?: number;
  readonly rankExport: boolean;
  readonly anonymous: boolean;
  readonly whatIf?: WhatIf;
  /** Controls logged so far. */
  readonly controls: number;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** One student's answers to one set; replaced when they answer again. */
export interface StoredAnswers {
  readonly student: string;
  readonly set: Tally['set'];
  readonly asked: Tally['asked'];
  readonly at: number;
  readonly answers: Readonly<Record<string, string | number>>;
}

export interface StoredControl {
  /** From 1. */
  readonly n: number;
  readonly at: number;
  readonly control: Control;
}
