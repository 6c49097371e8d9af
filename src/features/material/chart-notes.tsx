import { book, factOf } from '../../../rules/book/index';
import { useLanguage, useText } from '../../i18n';
import { materialText } from '../../i18n/material';
import { chartIds } from '../../teaching/charts';
import { chartFacts } from '../../teaching/figures/chart-facts';
import { material } from '../../teaching/material/index';
import { Marked } from './marked';
import styles from './chart-notes.module.css';

/** What a teacher should know about each chart of the debrief. */
export function ChartNotes() {
  const t = useText(materialText);
  const [language] = useLanguage();
  const { charts } = material[language];
  return (
    <>
      {chartIds.map((id) => {
        const { title, shows, misreading, ask, link, opposite } = charts[id];
        const fact = factOf(language, chartFacts[id]);
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
              <dt>{t.fact({ key: chartFacts[id] })}</dt>
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
      <p className={styles.about}>{book[language].aboutFacts}</p>
    </>
  );
}
