import type { MatchOptions, ScenarioId, Variant } from '../../rules/index';
import type { Language } from '../i18n/languages';
import type { OwnQuestion, QuestionSets } from './questions/question';

/** One game of a lesson; a pair is played one after the other and compared. */
export interface PlannedGame {
  readonly scenario: ScenarioId;
  /** 0..1; absent: the scenario's. */
  readonly favouritism?: number;
  readonly variant?: Variant;
}

/** What a teacher decides before a session; also the small file shared with colleagues. */
export interface SessionPlan {
  readonly format: 1;
  readonly title: string;
  /** Language the projector shows; students choose their own. */
  readonly language: Language;
  /** One or two. */
  readonly games: readonly PlannedGame[];
  /** Companies at a table, 3-6; bots fill empty seats. */
  readonly tableSize: number;
  readonly pace: 'live' | 'quick' | 'untimed';
  /** Tables wait at the end of a quarter until the teacher lets all go on. */
  readonly lockStep: boolean;
  /** Students may ask what a strong player would do. */
  readonly hints: boolean;
  /** A teacher's own; absent: the usual sets. */
  readonly questions?: QuestionSets<OwnQuestion>;
  /** Days until the session and its data are deleted, 1-90. */
  readonly keptDays: number;
}

/** The match a game of a session is played as. */
export const optionsOf = ({ scenario, favouritism, variant }: PlannedGame, players: number): MatchOptions => ({
  players,
  scenario,
  sealing: 'together',
  ...(favouritism === undefined ? {} : { favouritism }),
  ...(variant === undefined ? {} : { variant }),
});
