import { lazy, Suspense } from 'react';
import { useLanguage, useText } from '../../../i18n';
import { classText } from '../../../i18n/class';
import { classErrorsText } from '../../../i18n/class-errors';
import type { StudentView } from '../../../protocol/session';
import { cameTrue, nearEnough, ownOutcome } from '../../../teaching/figures/own-outcome';
import type { Question } from '../../../teaching/questions/question';
import { Icon } from '../../../ui/icon';
import type { KeptKey } from '../live/class-keys';
import { useFigures } from '../live/use-figures';
import styles from './debrief.module.css';
import sheet from './sheet.module.css';
import type { StudentAnswers } from './use-answers';

const DebriefCharts = lazy(() =>
  import('../debrief/debrief-charts').then(({ DebriefCharts: charts }) => ({ default: charts })),
);

interface DebriefProps {
  readonly kept: KeptKey;
  readonly view: StudentView;
  readonly answers: StudentAnswers;
}

/** What happened at the own table and in the class, and what one had expected. */
export function Debrief({ kept, view, answers }: DebriefProps) {
  const t = useText(classText);
  const errors = useText(classErrorsText);
  const { figures, problem } = useFigures(kept.session, kept.key);
  const said = view.questions.prediction.flatMap((question) => {
    const answer = answers.all[`prediction/before/${question.id}`];
    return answer === undefined ? [] : [{ question, answer }];
  });
  return (
    <>
      <section className={sheet.sheet} data-tone="paper" aria-labelledby="expected">
        <h2 id="expected">{t.yourAnswers}</h2>
        {said.length === 0 ? (
          <p>{t.noPredictions}</p>
        ) : (
          <>
            <p>{t.yourAnswersText}</p>
            <dl className={styles.said}>
              {said.map(({ question, answer }) => (
                <Said
                  key={question.id}
                  question={question}
                  answer={answer}
                  happened={figures === undefined ? undefined : ownOutcome(figures, view.me.id, question.id)}
                />
              ))}
            </dl>
          </>
        )}
      </section>
      {figures === undefined ? (
        <p role="status">{problem === undefined ? t.figuresSoon : errors[problem]}</p>
      ) : (
        <Suspense fallback={<p role="status">{t.figuresSoon}</p>}>
          <DebriefCharts figures={figures} />
        </Suspense>
      )}
    </>
  );
}

type Answer = string | number;

interface SaidProps {
  readonly question: Question;
  readonly answer: Answer;
  /** Absent where nothing can be said, or not yet. */
  readonly happened: Answer | undefined;
}

function Said({ question, answer, happened }: SaidProps) {
  const t = useText(classText);
  const [language] = useLanguage();
  const words = (given: Answer): Answer =>
    (question.kind === 'choice' ? question.options.find(({ id }) => id === given)?.text[language] : undefined) ?? given;
  return (
    <div>
      <dt>{question.text[language]}</dt>
      <dd>
        <small>{t.youSaid}</small> <b>{words(answer)}</b>
      </dd>
      {happened === undefined ? undefined : (
        <dd>
          <small>{t.happened}</small> <b>{words(happened)}</b>
          <Verdict right={cameTrue(answer, happened)} number={typeof happened === 'number'} />
        </dd>
      )}
    </div>
  );
}

function Verdict({ right, number }: { readonly right: boolean; readonly number: boolean }) {
  const t = useText(classText);
  return (
    <p className={styles.verdict} data-right={right || undefined}>
      <Icon name={right ? 'check' : 'close'} size={14} />
      {!right ? t.cameOtherwise : number ? t.cameClose({ within: nearEnough }) : t.cameTrue}
    </p>
  );
}
