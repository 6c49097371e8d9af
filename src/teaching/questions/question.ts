import type { Language } from '../../i18n/languages';

/** A sentence in the languages its author gave it in, at least one. */
export type OwnText = Readonly<Partial<Record<Language, string>>>;

/** A question to a student: one of several answers, a number, or a text of their own. `T`: what it and its options carry besides. */
type QuestionWith<T> = T & { readonly id: string } & (
    | {
        readonly kind: 'choice';
        readonly options: readonly (T & { readonly id: string })[];
        /** The right option; questions of opinion have none. */
        readonly answer?: string;
      }
    | { readonly kind: 'scale'; readonly from: number; readonly to: number }
    | { readonly kind: 'text' }
  );

/** A usual question has no text: its words stand with those of each language, under its id. */
export type Question = QuestionWith<{ readonly text?: OwnText }>;

/** A teacher's own question carries its texts. */
export type OwnQuestion = QuestionWith<{ readonly text: OwnText }>;

/** When questions are asked: `quiz` twice, before and after play. */
export type QuestionSetId = 'prediction' | 'quiz' | 'reflection';

export type QuestionSets<Q = Question> = Readonly<Record<QuestionSetId, readonly Q[]>>;
