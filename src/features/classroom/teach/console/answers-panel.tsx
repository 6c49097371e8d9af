import { useText } from '../../../../i18n';
import { Button } from '../../../../ui/primitives/button';
import { TallyList } from '../../questions/tally-list';
import type { ConsoleParts } from './console-parts';
import styles from './panels.module.css';

const groups = ['prediction', 'quiz/before', 'quiz/after', 'reflection'] as const;

/** What the class answered so far; the projector keeps it to itself until it is told to show it. */
export function AnswersPanel({ view, act }: Pick<ConsoleParts, 'view' | 'act'>) {
  const t = useText('teachConsole');
  const { tallies, questions, screen } = view;
  if (tallies.length === 0)
    return (
      <p className={styles.none}>
        <b>{t.noAnswers}</b> {t.noAnswersText}
      </p>
    );
  const shown = screen.kind === 'answers';
  return (
    <>
      <div className={styles.panel}>
        <p className={styles.note}>{shown ? t.answersShown : t.answersHidden}</p>
        <Button
          look={shown ? 'ghost' : 'gold'}
          icon="eye"
          onClick={() => act({ type: 'screen', screen: { kind: shown ? 'board' : 'answers' } })}
        >
          {shown ? t.hideAnswers : t.showAnswers}
        </Button>
      </div>
      {groups.map((group) => {
        const [set, asked] = group.split('/');
        const inside = tallies.filter((tally) => tally.set === set && (asked === undefined || tally.asked === asked));
        return inside.length === 0 ? undefined : (
          <section key={group} className={styles.panel}>
            <h2>{t.sets[group]}</h2>
            <TallyList tallies={inside} questions={questions} answers />
          </section>
        );
      })}
    </>
  );
}
