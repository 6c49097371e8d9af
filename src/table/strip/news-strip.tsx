import type { ReactNode } from 'react';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { number } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { Art } from '../../ui/game-pieces/art';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { focusWhereLost } from '../focus-at-once';
import { useTable } from '../use-table';
import type { TableWords } from '../table-words';
import { Inspect } from '../inspect/inspectable';
import { newsRule } from './news-rule';
import { QuarterTrack } from './quarter-track';
import styles from './news-strip.module.css';

/** Compositions whose header has room for little. */
const besideLandscape = 'tablet phone lying';

interface NewsStripProps {
  /** Buttons of the feature around the table: language, rulebook, menu. */
  readonly menu?: ReactNode;
}

/** The newspaper across the top: quarters, news, what comes next, and the climate. */
export function NewsStrip({ menu }: NewsStripProps) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const common = useText('common');
  const news = cards.news[view.news];
  const rule = newsRule(view.news, view.quarter, view, words);
  const { climate, multiple, hype, cheques, cut } = view.climate;
  const anchor = useAnchor('climate');
  const terms = t.climateTerms({
    multiple: number(multiple),
    hype: number(hype),
    cheques: number(cheques),
    cut,
    of: view.companies.length,
  });
  return (
    <header className={styles.strip} data-tone="paper">
      <h1 ref={focusWhereLost} tabIndex={-1} className={styles.brand} data-unseen={besideLandscape}>
        <span aria-hidden lang="zh-CN">
          百模
        </span>
        <VisuallyHidden>{common.game}</VisuallyHidden>
      </h1>
      <QuarterTrack />
      <Inspect
        subject={`news:${view.news}`}
        tip={`${news.headline}
${rule}`}
        className={styles.news}
      >
        <Art kind="news" id={view.news} size={73} />
        <span>
          <VisuallyHidden>
            {t.news} · {words.quarter(view.quarter)}{' '}
          </VisuallyHidden>
          <b>{news.headline}</b> <small>{rule}</small>
        </span>
      </Inspect>
      <Inspect
        subject="forecast"
        tip={`${forecastTitle(view, words)}\n${forecastRule(view, words)}`}
        className={styles.next}
        unseen={besideLandscape}
      >
        {view.forecast === '' ? undefined : <Art kind="news" id={view.forecast} size={57} />}
        <span>
          <small>{t.next}</small> <b>{forecastTitle(view, words)}</b>
        </span>
      </Inspect>
      <span ref={anchor} className={styles.climate}>
        <Inspect
          subject="climate"
          tip={`${cards.climates[climate].name}
${terms}`}
        >
          <Icon name={climate} size={36} />
          <span>
            <b>{cards.climates[climate].name}</b>{' '}
            <small data-unseen={besideLandscape}>{t.climateRevenue({ multiple: number(multiple) })}</small>
          </span>
        </Inspect>
      </span>
      <div className={styles.menu}>{menu}</div>
    </header>
  );
}

const forecastTitle = (view: MatchView, { t, cards }: TableWords): string =>
  view.forecast === '' ? t.noForecast : cards.news[view.forecast].headline;

const forecastRule = (view: MatchView, words: TableWords): string =>
  view.forecast === '' ? words.t.noForecastText : newsRule(view.forecast, view.quarter + 1, view, words);
