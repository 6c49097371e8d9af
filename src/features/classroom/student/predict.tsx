import { useText } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { QuestionForm } from './question-form';
import type { StudentAnswers } from './use-answers';

interface PredictProps {
  readonly view: StudentView;
  readonly answers: StudentAnswers;
}

/** Predictions and the first quiz; they can be changed until play begins. */
export function Predict({ view, answers }: PredictProps) {
  const t = useText('classroom');
  return (
    <QuestionForm
      answers={answers}
      done={t.allAnswered}
      parts={[
        {
          place: { set: 'prediction', asked: 'before' },
          title: t.predictTitle,
          text: t.predictText,
          questions: view.questions.prediction,
        },
        {
          place: { set: 'quiz', asked: 'before' },
          title: t.quizTitle,
          text: t.quizText,
          questions: view.questions.quiz,
        },
      ]}
    />
  );
}
