import type { FactId } from '../../../rules/index';
import type { PlayedTable } from '../figures/played-table';
import type { SessionRecord } from '../session-record';
import type { WhatIf } from '../what-if';

/** A whole session, its tables played again; one list of tables for each game that was begun. */
export interface PlayedSession {
  readonly record: SessionRecord;
  readonly rounds: readonly (readonly PlayedTable[])[];
}

/** What the charts of a kind are counted from. */
interface Sources {
  /** Every game has it, of the class and of each table. */
  readonly game: readonly PlayedTable[];
  /** The session has it once. */
  readonly session: PlayedSession;
  /** It shows what bots made of the session's positions. */
  readonly 'play-outs': WhatIf;
}

/**
 * A chart of the debrief: what it counts and what that says. Money in ¥100 m, shares from 0 to 1. Its drawing and its
 * words are elsewhere, under the same id.
 */
interface ChartOf<Kind extends keyof Sources, Figures = unknown> {
  readonly of: Kind;
  /** What really happened in 2023, told beside it. */
  readonly fact: FactId;
  /** Undefined while there is nothing to show. */
  figures(source: Sources[Kind]): Figures | undefined;
  /** The one sentence it says: a template, whose words are elsewhere, and its values. Undefined while it is too early to tell. */
  finding(figures: Figures): { readonly template: string } | undefined;
}

export type Chart<Figures = unknown> =
  | ChartOf<'game', Figures>
  | ChartOf<'session', Figures>
  | ChartOf<'play-outs', Figures>;
