import { Fragment } from 'react';
import { useText } from '../../i18n';
import { lessonSteps } from '../../teaching/material/lesson-steps';
import styles from './lesson-plan.module.css';
import { Marked } from './marked';

/** Two lessons on one printed page: minute by minute, what to click, say and ask. */
export function LessonPlan() {
  const t = useText('materialPage');
  const { lead, goals, before, game, troubles } = useText('material').lesson;
  return (
    <>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.goals}>
        <b>{t.lesson.goals}</b>{' '}
        {goals.map((text) => (
          <Fragment key={text}>
            <Marked text={text} facts="book" />{' '}
          </Fragment>
        ))}
      </p>
      <div className={styles.halves}>
        <section>
          <h2>{t.lesson.before}</h2>
          <Lines texts={before} />
        </section>
        <section>
          <h2>{t.lesson.game}</h2>
          <Lines texts={game} />
        </section>
      </div>
      <section>
        <h2 id="plan">{t.lesson.plan}</h2>
        <Steps />
      </section>
      <section>
        <h2>{t.lesson.troubles}</h2>
        <dl className={styles.troubles}>
          {troubles.map(({ what, remedy }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <Marked text={remedy} facts="book" />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ol className={styles.list}>
      {texts.map((text) => (
        <li key={text}>
          <Marked text={text} facts="book" />
        </li>
      ))}
    </ol>
  );
}

function Steps() {
  const { lesson: t } = useText('materialPage');
  const { steps } = useText('material').lesson;
  const minutes = ([from, to]: readonly [number, number]): string => t.minutes({ from, to });
  return (
    <table className={styles.steps} aria-labelledby="plan">
      <thead>
        <tr>
          <th scope="col" data-tip={t.shortText}>
            {t.short}
          </th>
          <th scope="col" data-tip={t.longText}>
            {t.long}
          </th>
          <th scope="col">{t.stage}</th>
          <th scope="col">{t.click}</th>
          <th scope="col">{t.say}</th>
          <th scope="col">{t.ask}</th>
        </tr>
      </thead>
      <tbody>
        {lessonSteps.map(({ id, stage, short, long }) => (
          <tr key={id}>
            <td className={styles.minutes} data-label={t.short}>
              {minutes(short)}
            </td>
            <td className={styles.minutes} data-label={t.long}>
              {minutes(long)}
            </td>
            <th scope="row">{t.stages[stage]}</th>
            {(['click', 'say', 'ask'] as const).map((part) => (
              <td key={part} data-label={t[part]}>
                <Marked text={steps[id][part]} facts="book" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
