import type { TermId } from '../../../rules/book/index';
import type { ChartId } from '../charts/index';

/*
 * Texts may mark words: `*so*` is something to click, `[F08]` leads to a fact and its source.
 */

export const lessonStages = ['gather', 'predict', 'play', 'debrief', 'reflect'] as const;
export type LessonStage = (typeof lessonStages)[number];

/** From one minute of the lesson to another. */
export type Minutes = readonly [from: number, to: number];

/** What a step says, in one language. */
export interface StepText {
  readonly click: string;
  readonly say: string;
  readonly ask: string;
}

export type StepId = 'gather' | 'predict' | 'first-quarter' | 'half-time' | 'last-quarters' | 'debrief' | 'reflect';

export interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** A plan that somebody who never saw the game can teach by; one printed page. */
export interface LessonText {
  readonly lead: string;
  /** What students should be able to explain afterwards. */
  readonly goals: readonly string[];
  readonly before: readonly string[];
  /** The whole game in a few sentences, for the teacher. */
  readonly game: readonly string[];
  readonly steps: Readonly<Record<StepId, StepText>>;
  readonly troubles: readonly Trouble[];
}

/** What a teacher should know about one chart of the debrief. */
export interface ChartText {
  readonly title: string;
  readonly shows: string;
  readonly misreading: string;
  readonly ask: string;
  /** How the fact of 2023 beside it belongs here; the fact itself is in the book. */
  readonly link: string;
  /** What to say when this session's data shows the opposite. */
  readonly opposite: string;
}

export interface ReadingPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface ReadingText {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly ReadingPart[];
}

export type TermGroupId = 'ownership' | 'money' | 'investors' | 'burning' | 'models' | 'customers' | 'measures';

export interface TermGroup {
  readonly id: TermGroupId;
  readonly terms: readonly TermId[];
}

/** The teaching material in one language. */
export interface MaterialText {
  readonly lesson: LessonText;
  readonly charts: Readonly<Record<ChartId, ChartText>>;
  readonly reading: ReadingText;
}
