import { useText } from '../../../../i18n';
import { useNow } from '../../../../ui/primitives/use-now';
import { TallyList } from '../../questions/tally-list';
import type { ScreenProps } from './screen-props';
import styles from './tally-screen.module.css';

/** How many questions stand side by side, and how long those of a page are shown, ms. */
const side = 3;
const shownFor = 12_000;

/** What the class answered, once the teacher shows it: predictions before play, the quiz after it. As many at a time as there is room for, by turns. */
export function TallyScreen({ view }: ScreenProps) {
  const t = useText('teachScreen');
  const { tallies, questions, info } = view;
  const after = info.stage === 'reflect';
  const counted = tallies.filter(
    ({ set, question }) => questions[set].find(({ id }) => id === question)?.kind !== 'text',
  );
  // The options of the quiz are long, and what is said to all takes room below.
  const fits = after || info.paused || info.announcement !== undefined ? side : 2 * side;
  const pages = Math.ceil(counted.length / fits);
  const page = Math.floor(useNow(1_000) / shownFor) % Math.max(1, pages);
  const shown = counted.slice(page * fits, (page + 1) * fits);
  return (
    <section className={styles.tally}>
      <h2>
        {after ? t.reflecting : t.predictions}
        {pages > 1 ? <small>{`${page + 1}/${pages}`}</small> : undefined}
      </h2>
      {shown.length === 0 ? (
        <p className={styles.none}>{t.noAnswers}</p>
      ) : (
        <TallyList tallies={shown} questions={questions} steps={5} />
      )}
    </section>
  );
}
