import type { ReactNode } from 'react';
import { newsOf, presetOf, type MatchView, type NewsId } from '../../../rules/index';
import { calendarQuarter, number, quarterLabel, shortQuarterLabel } from '../../i18n/format';
import { useText } from '../../i18n';
import { commonText } from '../../i18n/common';
import { useAnchor } from '../../ui/anchors';
import { Icon } from '../../ui/icon';
import { NewsColumn } from '../../ui/news-column';
import { Newsprint } from '../../ui/newsprint';
import { QuarterTrack, type QuarterStep } from '../../ui/quarter-track';
import { Slip } from '../../ui/slip';
import type { TableWords } from '../table-words';
import { Term } from '../terms/term';
import styles from './news-strip.module.css';

interface NewsStripProps {
  readonly view: MatchView;
  readonly words: TableWords;
  /** Buttons of the feature around the table: language, rulebook, menu. */
  readonly menu?: ReactNode;
}

/** The newspaper across the top: quarters, news, forecast and the climate with its terms. */
export function NewsStrip({ view, words, menu }: NewsStripProps) {
  const { t, cards } = words;
  const common = useText(commonText);
  const news = cards.news[view.news];
  const { climate, multiple, hype, cheques, cut } = view.climate;
  const anchor = useAnchor('climate');
  const climateName = cards.climates[climate].name;
  return (
    <Newsprint className={styles.strip}>
      <div className={styles.mast}>
        <h1>{common.game}</h1>
        <p>
          <b lang={words.language === 'en' ? 'zh-CN' : 'en'}>{common.gameInOtherLanguage}</b> <span>{t.edition}</span>
        </p>
      </div>
      <div className={styles.track}>
        <QuarterTrack
          steps={stepsOf(view, words)}
          groups={yearsOf(view)}
          label={t.timeline}
          compact={view.quarters > 6}
        />
      </div>
      <NewsColumn
        grow
        className={styles.news}
        kicker={
          <>
            {t.news} · {quarterLabel(words.language, view.year, view.quarter)}{' '}
          </>
        }
        title={
          <Slip plain content={<p className={styles.fact}>{news.fact}</p>} side="bottom">
            {news.headline}
          </Slip>
        }
      >
        <p>{ruleOf(view.news, view.quarter, view, words)}</p>
      </NewsColumn>
      <NewsColumn className={styles.forecast} kicker={t.forecast} title={forecastTitle(view, words)}>
        <p>{forecastRule(view, words)}</p>
      </NewsColumn>
      <NewsColumn
        inverse
        className={styles.climate}
        title={
          <>
            <Icon name={climate} size={22} />{' '}
            <Term id="climate" side="bottom">
              {climateName}
            </Term>
          </>
        }
      >
        <p ref={anchor}>
          {t.climateTerms({
            multiple: number(multiple),
            hype: number(hype),
            cheques: number(cheques),
            cut,
            of: view.companies.length,
          })}
        </p>
      </NewsColumn>
      <div className={styles.menu}>{menu}</div>
    </Newsprint>
  );
}

/** What a card changes in a quarter: the climate where the news moves it, then its rule. */
function ruleOf(news: NewsId, quarter: number, view: MatchView, { cards }: TableWords): string {
  const { climateFixed, quarters } = presetOf(view);
  const steps = climateFixed || quarter === 1 || quarter === quarters ? 0 : newsOf(news).climate;
  return [steps === 0 ? '' : cards.climateMove(steps), cards.news[news].rule].filter((part) => part !== '').join(' ');
}

const forecastTitle = (view: MatchView, { t, cards }: TableWords): string =>
  view.forecast === '' ? t.noForecast : cards.news[view.forecast].headline;

const forecastRule = (view: MatchView, words: TableWords): string =>
  view.forecast === '' ? words.t.noForecastText : ruleOf(view.forecast, view.quarter + 1, view, words);

/** The quarters with their climates as far as they are known. */
function stepsOf(view: MatchView, { t, cards }: TableWords): QuarterStep[] {
  return Array.from({ length: view.quarters }, (_, index): QuarterStep => {
    const quarter = index + 1;
    const climate = view.climatePath[index];
    return {
      id: String(quarter),
      label: shortQuarterLabel(view.year, quarter),
      icon: climate ?? 'unknown',
      iconLabel: climate === undefined ? t.unknownClimate : cards.climates[climate].name,
      state:
        quarter < view.quarter
          ? 'past'
          : quarter === view.quarter
            ? 'now'
            : quarter === view.quarter + 1
              ? 'next'
              : 'later',
    };
  });
}

function yearsOf(view: MatchView): { label: string; span: number }[] {
  const spans = new Map<number, number>();
  for (let quarter = 1; quarter <= view.quarters; quarter++) {
    const { year } = calendarQuarter(view.year, quarter);
    spans.set(year, (spans.get(year) ?? 0) + 1);
  }
  return [...spans].map(([year, span]) => ({ label: String(year), span }));
}
