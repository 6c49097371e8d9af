import { useText } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { ownOutcome } from '../../../teaching/figures/own-outcome';
import { cameTrue, nearEnough, unclear, type PredictionOutcome } from '../../../teaching/figures/prediction-outcomes';
import type { Question } from '../../../teaching/questions/question';
import { Icon } from '../../../ui/primitives/icon';
import { loadLater } from '../../../ui/layout/load-later';
import type { KeptKey } from '../live/class-keys';
import { useFigures } from '../live/use-figures';
import { useQuestionText } from '../questions/use-question-text';
import styles from './debrief.module.css';
import sheet from './sheet.module.css';
import type { StudentAnswers } from './use-answers';

const DebriefCharts = loadLater(
  'charts of the debrief',
  async () => ({ default: (await import('../debrief/debrief-charts')).DebriefCharts }),
  { waiting: <FiguresSoon />, words: ['cards', 'debrief', 'setup'] },
);

interface DebriefProps {
  readonly kept: KeptKey;
  readonly view: StudentView;
  readonly answers: StudentAnswers;
}

/** What happened at the own table and in the class, and what one had expected. */
export function Debrief({ kept, view, answers }: DebriefProps) {
  const t = useText('classroom');
  const errors = useText('classErrors');
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
        <DebriefCharts figures={figures} />
      )}
    </>
  );
}

function FiguresSoon() {
  const { figuresSoon } = useText('classroom');
  return <p role="status">{figuresSoon}</p>;
}

type Answer = string | number;

interface SaidProps {
  readonly question: Question;
  readonly answer: Answer;
  /** Absent where nothing can be said, or not yet. */
  readonly happened: PredictionOutcome | undefined;
}

function Said({ question, answer, happened }: SaidProps) {
  const t = useText('classroom');
  const { text, options } = useQuestionText()(question);
  const words = (given: Answer): Answer => options[given] ?? given;
  const right = happened === undefined ? undefined : cameTrue(answer, happened);
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        <small>{t.youSaid}</small> <b>{words(answer)}</b>
      </dd>
      {happened === undefined ? undefined : (
        <dd>
          <small>{t.happened}</small> <b>{happened === unclear ? t.unclear : words(happened)}</b>
          {right === undefined ? undefined : <Verdict right={right} number={typeof happened === 'number'} />}
        </dd>
      )}
    </div>
  );
}

function Verdict({ right, number }: { readonly right: boolean; readonly number: boolean }) {
  const t = useText('classroom');
  return (
    <p className={styles.verdict} data-right={right || undefined}>
      <Icon name={right ? 'check' : 'close'} size={14} />
      {!right ? t.cameOtherwise : number ? t.cameClose({ within: nearEnough }) : t.cameTrue}
    </p>
  );
}
