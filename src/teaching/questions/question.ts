/** A sentence in every language of the game. */
export interface Words {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** A question to a student: one of several answers, a number, or a text of their own. */
export type Question =
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly text: Words;
      readonly options: readonly { readonly id: string; readonly text: Words }[];
      /** The right option; questions of opinion have none. */
      readonly answer?: string;
    }
  | { readonly id: string; readonly kind: 'scale'; readonly text: Words; readonly from: number; readonly to: number }
  | { readonly id: string; readonly kind: 'text'; readonly text: Words };

/** When questions are asked: `quiz` twice, before and after play. */
export type QuestionSetId = 'prediction' | 'quiz' | 'reflection';

export type QuestionSets = Readonly<Record<QuestionSetId, readonly Question[]>>;
