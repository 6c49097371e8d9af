import type { Language } from '../../i18n/languages';
import type { OwnQuestion, OwnText, Question, QuestionSetId, QuestionSets } from './question';
import { usualQuestions, type QuestionText, type UsualTexts } from './usual-questions';

/**
 * What a question says in a language: its own words, in another language where it has none in this one; else those of the
 * usual question of its id.
 */
export function questionText(
  question: Pick<Question, 'id' | 'text'> & { readonly options?: readonly Pick<Question, 'id' | 'text'>[] },
  usual: UsualTexts,
  language: Language,
): Required<QuestionText> {
  const known = usualText(usual, question.id);
  const own = (question.options ?? []).flatMap(({ id, text }) => {
    const said = ownText(text, language);
    return said === undefined ? [] : [[id, said]];
  });
  const text = ownText(question.text, language) ?? known?.text ?? question.id;
  return {
    short: known?.short ?? text,
    text,
    options: { ...known?.options, ...Object.fromEntries(own) },
  };
}

const ownText = (text: OwnText | undefined, language: Language): string | undefined =>
  text === undefined ? undefined : (text[language] ?? Object.values(text)[0]);

function usualText(usual: UsualTexts, id: string): QuestionText | undefined {
  const sets: readonly Readonly<Record<string, QuestionText>>[] = Object.values(usual);
  return sets.find((set) => Object.hasOwn(set, id))?.[id];
}

/** The usual questions with their words inside, as a teacher may change them. */
export function usualQuestionsWithTexts(texts: Readonly<Record<Language, UsualTexts>>): QuestionSets<OwnQuestion> {
  const languages = Object.entries(texts);
  const worded = (question: Question): OwnQuestion => {
    const inAll = (said: (text: QuestionText) => string | undefined): OwnText =>
      Object.fromEntries(
        languages.map(([language, usual]) => [language, said(questionText(question, usual, 'en')) ?? '']),
      );
    const text = inAll((one) => one.text);
    return question.kind === 'choice'
      ? {
          ...question,
          text,
          options: question.options.map(({ id }) => ({ id, text: inAll((one) => one.options?.[id]) })),
        }
      : { ...question, text };
  };
  const set = (id: QuestionSetId): readonly OwnQuestion[] => usualQuestions[id].map(worded);
  return { prediction: set('prediction'), quiz: set('quiz'), reflection: set('reflection') };
}
