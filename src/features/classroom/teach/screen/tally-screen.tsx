import { useText } from '../../../../i18n';
import { teachScreenText } from '../../../../i18n/teach-screen';
import { TallyList } from '../../tally/tally-list';
import type { ScreenProps } from './screen';
import styles from './tally-screen.module.css';

/** Most questions that fit. */
const fits = 6;

/** What the class answered: predictions before play, the quiz after it. */
export function TallyScreen({ view }: ScreenProps) {
  const t = useText(teachScreenText);
  const { tallies, questions, info } = view;
  const after = info.stage === 'reflect';
  const shown = tallies
    .filter(({ set, asked, question }) => {
      const text = questions[set].find(({ id }) => id === question)?.kind === 'text';
      return !text && (after ? set === 'quiz' && asked === 'after' : set === 'prediction');
    })
    .slice(0, fits);
  return (
    <section className={styles.tally}>
      <h2>{after ? t.reflecting : t.predictions}</h2>
      {shown.length === 0 ? (
        <p className={styles.none}>{t.answering}</p>
      ) : (
        <TallyList tallies={shown} questions={questions} steps={5} />
      )}
    </section>
  );
}
