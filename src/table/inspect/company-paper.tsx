import type { ReactNode } from 'react';
import type { CompanyView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { gain, money, percent, shortQuarterLabel, signedMoney, users } from '../../i18n/format';
import { companyLook } from '../../ui/game-pieces/company-look';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { loadLater } from '../../ui/layout/load-later';
import { rem } from '../../ui/primitives/rem';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { Capacity, CapTable, QualitySkyline, roleOf } from '../rivals/company-figures';
import { ambitionOf, ownSeat } from '../selectors';
import { Term } from '../terms/term';
import term from '../terms/term.module.css';
import { useTable } from '../use-table';
import styles from './company-paper.module.css';
import { Inspect } from './inspectable';
import { Head, Part, RuleLink } from './pieces';

const chartHeight = 120;
const LineChart = loadLater('chart of a company', () => import('../../ui/charts/line-chart'), {
  waiting: <div style={{ height: rem(chartHeight) }} />,
});

interface CompanyPaperProps {
  readonly company: CompanyView;
  readonly titleId: string;
}

/** Everything public about a company. */
export function CompanyPaper({ company, titleId }: CompanyPaperProps) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const common = useText('common');
  const { score } = company;
  return (
    <>
      <Head
        titleId={titleId}
        title={words.company(company.seat)}
        picture={<CapTable company={company} size={92} tone="paper" />}
      >
        <p>
          {roleOf(company, words)} · <Term id="stake">{words.t.ownersHold({ share: percent(company.stake) })}</Term>
        </p>
        <p>
          <b>{t.gift}</b> {words.cards.companies[company.id].text}
        </p>
      </Head>
      <Part
        title={
          <>
            <Term id="valuation">{common.valuation}</Term> {company.valuation}
          </>
        }
      >
        <ValuationBar company={company} />
        <ul className={styles.legend}>
          {partsOf(company).map((part) => (
            <li key={part}>
              <PartName part={part}>{t.parts[part]}</PartName>{' '}
              <VisuallyHidden>{rounded(company.parts[part])}</VisuallyHidden>
            </li>
          ))}
        </ul>
      </Part>
      <Part
        title={
          <>
            <Term id="owners-gain">{common.ownersGain}</Term> {gain(score.total)}
          </>
        }
      >
        <p>
          {t.gainSum({
            stake: percent(score.stake),
            valuation: score.valuation,
            cash: money(score.cash),
            debt: score.debt === 0 ? undefined : money(score.debt),
            capital: score.capital === 0 ? undefined : money(score.capital),
          })}
        </p>
      </Part>
      <div className={styles.middle} data-wide>
        <div className={styles.sky}>
          <QualitySkyline company={company} size="large" tone="paper" />
        </div>
        <dl className={styles.facts}>
          <Fact name={<Term id="cash">{common.cash}</Term>}>{money(company.cash)}</Fact>
          <Fact name={<Term id="net-revenue">{t.netShort}</Term>}>{signedMoney(company.netRevenue)}</Fact>
          <Fact name={<Term id="users">{common.users}</Term>}>{users(company.users)}</Fact>
          <Fact name={<Term id="capacity">{common.capacity}</Term>}>
            <Capacity company={company} />
          </Fact>
          <Fact name={<Term id="runway">{common.runway}</Term>}>
            {company.runway >= 99 ? words.t.noRunwayLimit : words.t.runwayLeft({ quarters: company.runway })}
          </Fact>
          <Fact name={<Term id="api-price">{words.t.apiPrice}</Term>}>{money(company.apiPrice)}</Fact>
        </dl>
      </div>
      <Records company={company} />
      {company.history.length > 1 ? (
        <div className={styles.chart}>
          <LineChart
            title={words.t.history}
            nameWord={common.company}
            tone="paper"
            height={chartHeight}
            xLabels={company.history.map(({ quarter }) =>
              quarter === 0 ? words.t.atStart : shortQuarterLabel(view.year, quarter),
            )}
            series={[
              {
                id: company.id,
                name: common.valuation,
                color: companyLook(company.id).dark,
                values: company.history.map(({ valuation }) => valuation),
                strong: true,
              },
            ]}
          />
        </div>
      ) : undefined}
      <RuleLink to="company" />
    </>
  );
}

type ValuationPart = keyof CompanyView['parts'];

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** What there is of a valuation's parts. */
const partsOf = ({ parts }: CompanyView): readonly ValuationPart[] =>
  (['brand', 'revenue', 'foundation', 'verticals', 'hype'] as const).filter((part) => rounded(parts[part]) > 0);

/** What a valuation is made of, as one bar; the words stand elsewhere. */
export const ValuationBar = ({ company }: Pick<CompanyPaperProps, 'company'>) => (
  <div className={styles.bar} aria-hidden>
    {partsOf(company).map((part) => (
      <i key={part} data-part={part} style={{ flexGrow: company.parts[part] }}>
        {rounded(company.parts[part])}
      </i>
    ))}
  </div>
);

/** A part of a valuation, keyed to the bar by its colour. */
export const PartName = ({ part, children }: { readonly part: ValuationPart; readonly children: ReactNode }) => (
  <span className={styles.key} data-part={part}>
    {children}
  </span>
);

/** What it holds and owes, who backs it, and what it was seen to take. */
function Records({ company }: Pick<CompanyPaperProps, 'company'>) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const common = useText('common');
  const own = ownSeat(view) === company.seat;
  const ambition = ambitionOf(view, company.seat);
  const joined = (names: readonly string[], none: string): string => (names.length === 0 ? none : names.join(' · '));
  const debts = company.debts.map(({ sum, due }) => `${money(sum)} ${shortQuarterLabel(view.year, due)}`);
  return (
    <dl className={styles.records}>
      {ambition === undefined ? undefined : (
        <Fact name={<Term id="ambition">{t.ambition}</Term>}>
          <b>{cards.ambitions[ambition.id].name}</b>: {cards.ambitions[ambition.id].text}{' '}
          {ambition.met ? t.ambitionMet : t.ambitionOpen}
        </Fact>
      )}
      <Fact name={<Term id="contract">{t.contracts}</Term>}>
        {company.contracts.length === 0 ? t.noContracts : <Contracts company={company} />}
      </Fact>
      <Fact name={<Term id="cluster">{t.clusters}</Term>}>
        {joined(
          company.clusters.map((cluster) => cards.clusters[cluster].name),
          common.none,
        )}
      </Fact>
      <Fact name={<Term id="backers">{t.backers}</Term>}>
        {joined(
          company.backers.map((investor) => cards.investors[investor].name),
          t.noBackers,
        )}
      </Fact>
      <Fact name={t.raisedBurned}>{`${money(company.raised)} · ${money(company.burned)}`}</Fact>
      {debts.length === 0 ? undefined : <Fact name={t.debts}>{debts.join(' · ')}</Fact>}
      {company.capital === 0 ? undefined : (
        <Fact name={<Term id="owners-capital">{common.ownersCapital}</Term>}>{money(company.capital)}</Fact>
      )}
      {company.shelved > 0 ? (
        <Fact name={<Term id="shelved-run">{t.shelvedRun}</Term>}>{money(company.shelved)}</Fact>
      ) : undefined}
      {own ? undefined : (
        <>
          <Fact name={t.seenCards}>
            {joined(
              company.seen.map((card) => words.card(card)),
              t.nothingSeen,
            )}
          </Fact>
          <Fact name={common.hand}>
            {t.cards({ count: Object.values(company.handCounts).reduce((sum, count) => sum + count, 0) })}
          </Fact>
        </>
      )}
    </dl>
  );
}

/** Contracts held, what each pays, and to whom a royalty goes. */
function Contracts({ company }: Pick<CompanyPaperProps, 'company'>) {
  const { view, words } = useTable();
  const { t, cards } = words;
  return (
    <ul className={styles.contracts} aria-label={t.contracts}>
      {company.contracts.map(({ id, licence, paysFrom }) => (
        <li key={id}>
          <DomainMark domain={rulesOf(view).contractOf(id).domain} size={13} tone="paper" />
          <Inspect subject={`held:${id}`} className={term.term}>
            {cards.contracts[id].name}
          </Inspect>{' '}
          {money(rulesOf(view).contractOf(id).pays)}
          {licence === undefined
            ? ''
            : ` · ${t.royaltyTo({ name: words.short(licence.licensor), price: money(licence.price) })}`}
          {paysFrom > view.quarter ? ` · ${t.paysFrom}` : ''}
        </li>
      ))}
    </ul>
  );
}

const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
