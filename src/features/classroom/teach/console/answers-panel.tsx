import { useText } from '../../../../i18n';
import { teachConsoleText } from '../../../../i18n/teach-console';
import type { TeacherView } from '../../../../protocol/session';
import { TallyList } from '../../tally/tally-list';
import styles from './panels.module.css';

const groups = ['prediction', 'quiz/before', 'quiz/after', 'reflection'] as const;

/** What the class answered so far. */
export function AnswersPanel({ view }: { readonly view: TeacherView }) {
  const t = useText(teachConsoleText);
  const { tallies, questions } = view;
  if (tallies.length === 0)
    return (
      <p className={styles.none}>
        <b>{t.noAnswers}</b> {t.noAnswersText}
      </p>
    );
  return groups.map((group) => {
    const [set, asked] = group.split('/');
    const inside = tallies.filter((tally) => tally.set === set && (asked === undefined || tally.asked === asked));
    return inside.length === 0 ? undefined : (
      <section key={group} className={styles.panel}>
        <h2>{t.sets[group]}</h2>
        <TallyList tallies={inside} questions={questions} answers />
      </section>
    );
  });
}
