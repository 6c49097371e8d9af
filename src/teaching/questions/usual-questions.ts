import { prediction } from './prediction';
import type { Question, QuestionSets } from './question';
import { quiz } from './quiz';
import { reflection } from './reflection';

/** What a session asks when its teacher brings no questions of their own; its words stand with those of each language. */
export const usualQuestions: QuestionSets = { prediction, quiz, reflection };

/** What a question says, and its options, by their ids. */
export interface QuestionText {
  /** Its name where it stands beside a bar; reflections have none. */
  readonly short?: string;
  readonly text: string;
  readonly options?: Readonly<Record<string, string>>;
}

type TextOf<Q extends Question> = Q extends {
  readonly options: readonly { readonly id: infer Option extends string }[];
}
  ? { readonly text: string; readonly options: Readonly<Record<Option, string>> }
  : { readonly text: string };

interface Named {
  readonly short: string;
}

type TextsOf<Set extends readonly Question[], Besides = unknown> = {
  readonly [Id in Set[number]['id']]: TextOf<Extract<Set[number], { readonly id: Id }>> & Besides;
};

/** The words of all usual questions in one language. */
export interface UsualTexts {
  readonly prediction: TextsOf<typeof prediction, Named>;
  readonly quiz: TextsOf<typeof quiz, Named>;
  readonly reflection: TextsOf<typeof reflection>;
}
