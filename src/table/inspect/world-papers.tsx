import { companyAt, type NewsId } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { gain, number } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { Icon } from '../../ui/primitives/icon';
import { deskCompany, ownSeat } from '../selectors';
import { newsRule } from '../strip/news-rule';
import { Term } from '../terms/term';
import termStyles from '../terms/term.module.css';
import { TermEntry } from '../terms/term-entry';
import { useTable } from '../use-table';
import { Inspect } from './inspectable';
import { Chairs } from './investor-paper';
import { Head, Part, RuleLink, Seals } from './pieces';
import styles from './pieces.module.css';

interface Titled {
  readonly titleId: string;
}

/** A headline: what it changes in its quarter, and what it rests on. */
export function NewsPaper({ news, coming, titleId }: Titled & { readonly news: NewsId; readonly coming: boolean }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { headline, fact } = words.cards.news[news];
  const quarter = view.quarter + (coming ? 1 : 0);
  return (
    <>
      <Head titleId={titleId} title={headline} picture={<Art kind="news" id={news} size={112} />}>
        {coming ? t.forecastFor({ quarter: words.quarter(quarter) }) : `${words.quarter(quarter)} ·`}{' '}
        <Term id={coming ? 'forecast' : 'news'}>{coming ? t.forecastWord : words.t.news}</Term>
      </Head>
      <Part title={t.whatItChanges}>
        <p>{newsRule(news, quarter, view, words)}</p>
      </Part>
      <Part title={t.restsOn}>
        <p>{fact}</p>
      </Part>
      <RuleLink to="quarter" />
    </>
  );
}

/** That no quarter follows. */
export function LastQuarterPaper({ titleId }: Titled) {
  const { words } = useTable();
  return (
    <>
      <Head titleId={titleId} title={words.t.noForecast}>
        {words.t.noForecastText}
      </Head>
      <RuleLink to="scoring" />
    </>
  );
}

/** The climate: each of its terms in today's figures of the own company. */
export function ClimatePaper({ titleId }: Titled) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { climate, multiple, hype, cheques, cut } = view.climate;
  const { name, text } = words.cards.climates[climate];
  const { netRevenue, parts, users } = deskCompany(view);
  return (
    <>
      <Head titleId={titleId} title={name} picture={<Art kind="climate" id={climate} size={64} />}>
        {text}
      </Head>
      <Part title={t.whatItMeansForYou}>
        <ul>
          <li>
            {t.climateRevenue({ multiple: number(multiple), net: number(netRevenue), worth: number(parts.revenue) })}
          </li>
          <li>{t.climateUsers({ hype: number(hype), users: number(users / 10), worth: number(parts.hype) })}</li>
          <li>{t.climateCheques({ cheques: number(cheques) })}</li>
          <li>
            {t.climateCut({ cut, of: view.companies.length })} <Term id="cut">{words.t.theCut}</Term>
          </li>
        </ul>
      </Part>
      <Part title={t.whatItMeans}>
        <TermEntry id="climate" />
      </Part>
      <RuleLink to="quarter" />
    </>
  );
}

/** A quarter of the match: its climate as far as it is known, and what came of it. */
export function QuarterPaper({ quarter, titleId }: Titled & { readonly quarter: number }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const climate = view.climatePath[quarter - 1];
  const news = quarter === view.quarter ? view.news : view.pastNews[quarter - 1];
  const own = ownSeat(view);
  const record = own === undefined ? undefined : companyAt(view, own).history[quarter];
  return (
    <>
      <Head titleId={titleId} title={words.quarter(quarter)} picture={<Icon name={climate ?? 'unknown'} size={40} />}>
        {t.quarterOf({ quarter, of: view.quarters })}
      </Head>
      <Part title={t.itsClimate}>
        <p>
          {climate === undefined
            ? words.t.unknownClimate
            : `${words.cards.climates[climate].name}. ${words.cards.climates[climate].text}`}
        </p>
        {rulesOf(view).presetOf(view).climateFixed ? <p>{t.climateFixed}</p> : undefined}
      </Part>
      {news === undefined || quarter > view.quarter ? undefined : (
        <Part title={words.t.news}>
          <p>
            <b>{words.cards.news[news].headline}</b> {words.cards.news[news].rule}
          </p>
        </Part>
      )}
      {record === undefined ? undefined : (
        <Part title={t.afterBooks}>
          <p>{t.stoodAt({ valuation: record.valuation, gain: gain(record.gain) })}</p>
        </Part>
      )}
      {quarter === view.quarter && quarter > 1 ? (
        <Part title={t.earlierQuarters}>
          <ul>
            {view.climatePath.slice(0, quarter - 1).map((past, index) => (
              <li key={words.quarter(index + 1)}>
                <Inspect subject={`quarter:${index + 1}`} className={termStyles.term}>
                  {words.quarter(index + 1)}
                </Inspect>{' '}
                {words.cards.climates[past].name}
              </li>
            ))}
          </ul>
        </Part>
      ) : undefined}
      <RuleLink to="quarter" />
    </>
  );
}

/** The cut: who stands above it with each investor, and who would sit first. */
export function CutPaper({ titleId }: Titled) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { cut } = view.climate;
  return (
    <>
      <Head titleId={titleId} title={words.t.theCut} picture={<Icon name="chair" size={40} />}>
        {t.climateCut({ cut, of: view.companies.length })}
      </Head>
      <Part title={t.aboveIt}>
        <ul>
          {view.investors.map((investor) => (
            <li key={investor.id} className={styles.row}>
              {words.cards.investors[investor.id].name}
              <Seals companies={investor.ladder.filter(({ withinCut }) => withinCut)} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t.chairs}>
        <Chairs view={view} />
      </Part>
      <Part title={t.whatItMeans}>
        <TermEntry id="cut" />
      </Part>
      <RuleLink to="investors" />
    </>
  );
}
