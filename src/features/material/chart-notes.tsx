import { factOf } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { chartIds, charts } from '../../teaching/charts/index';
import { Marked } from './marked';
import styles from './chart-notes.module.css';

/** What a teacher should know about each chart of the debrief. */
export function ChartNotes() {
  const t = useText('materialPage');
  const book = useText('book');
  const notes = useText('material').charts;
  return (
    <>
      {chartIds.map((id) => {
        const { title, shows, misreading, ask, link, opposite } = notes[id];
        const fact = factOf(book, charts[id].fact);
        return (
          <article key={id} id={id} className={styles.note}>
            <h2>{title}</h2>
            <dl>
              <dt>{t.charts.shows}</dt>
              <dd>{shows}</dd>
              <dt>{t.charts.misreading}</dt>
              <dd>{misreading}</dd>
              <dt>{t.charts.ask}</dt>
              <dd className={styles.ask}>{ask}</dd>
              <dt>{t.fact({ key: charts[id].fact })}</dt>
              <dd>
                <Marked text={link} facts="book" />
                {fact === undefined ? undefined : (
                  <blockquote>
                    {fact.text} <small>{t.source({ source: fact.source })}</small>
                  </blockquote>
                )}
              </dd>
              <dt>{t.charts.opposite}</dt>
              <dd>{opposite}</dd>
            </dl>
          </article>
        );
      })}
      <p className={styles.about}>{book.aboutFacts}</p>
    </>
  );
}
