import { useLanguage, useText } from '../../../i18n';
import { questionText } from '../../../teaching/questions/question-text';

/** What a question says. */
export type TextOfQuestion = (question: Parameters<typeof questionText>[0]) => ReturnType<typeof questionText>;

/** Tells what questions say in the language shown. */
export function useQuestionText(): TextOfQuestion {
  const usual = useText('questions');
  const [language] = useLanguage();
  return (question) => questionText(question, usual, language);
}
