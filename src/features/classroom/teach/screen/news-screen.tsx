import { newsOf, type NewsId } from '../../../../../rules/index';
import { useText } from '../../../../i18n';
import { useFact } from '../../../../table/terms/use-fact';
import { Icon } from '../../../../ui/primitives/icon';
import { climateOfClass, newsOfClass } from './climate-of-class';
import styles from './news-screen.module.css';
import type { ScreenProps } from './screen-props';

/** The news at most tables, and what really happened. */
export function NewsScreen({ tables }: ScreenProps) {
  const t = useText('teachScreen');
  const cards = useText('cards');
  const news = newsOfClass(tables);
  const climate = climateOfClass(tables);
  if (news === undefined || climate === undefined) return <p className={styles.none}>{t.noNews}</p>;
  const { headline, rule } = cards.news[news.value];
  return (
    <article className={styles.news} data-tone="paper">
      <p className={styles.kicker}>
        {t.news} · {t.atTables({ count: news.count })}
        <span>
          <Icon name={climate} size={44} /> {cards.climates[climate].name}
        </span>
      </p>
      <h2>{headline}</h2>
      {rule === '' ? undefined : <p className={styles.rule}>{rule}</p>}
      <Fact news={news.value} />
    </article>
  );
}

function Fact({ news }: { readonly news: NewsId }) {
  const t = useText('teachScreen');
  const cards = useText('cards');
  const fact = useFact(newsOf(news).fact);
  return (
    <section className={styles.fact}>
      <h3>{t.whatHappened}</h3>
      <p>{cards.news[news].fact}</p>
      {fact === undefined ? undefined : <p className={styles.source}>{t.source({ source: fact.source })}</p>}
    </section>
  );
}
