import { useLanguage, useText } from '../../../i18n';
import { dateTime } from '../../../i18n/format';
import type { StudentView } from '../../../protocol/session';
import { QuestionForm } from './question-form';
import sheet from './sheet.module.css';
import type { StudentAnswers } from './use-answers';

interface ReflectProps {
  readonly view: StudentView;
  readonly answers: StudentAnswers;
}

/** The quiz again, the written reflection, and thanks. */
export function Reflect({ view, answers }: ReflectProps) {
  const t = useText('classroom');
  const [language] = useLanguage();
  return (
    <>
      <QuestionForm
        answers={answers}
        done={t.allWritten}
        parts={[
          {
            place: { set: 'reflection', asked: 'after' },
            title: t.reflectTitle,
            text: t.writeText,
            questions: view.questions.reflection,
          },
          {
            place: { set: 'quiz', asked: 'after' },
            title: t.quizAgainTitle,
            text: t.quizAgainText,
            questions: view.questions.quiz,
          },
        ]}
      />
      <section className={sheet.dark}>
        <h2>{t.thanksTitle}</h2>
        <p>{t.thanksText({ when: dateTime(language, view.info.expiresAt) })}</p>
      </section>
    </>
  );
}
