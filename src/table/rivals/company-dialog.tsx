import { lazy, Suspense, type ReactNode } from 'react';
import { contractOf, type CompanyView, type MatchView } from '../../../rules/index';
import { money, percent, shortQuarterLabel } from '../../i18n/format';
import { useText } from '../../i18n';
import { commonText } from '../../i18n/common';
import { companyLook } from '../../ui/company-look';
import { Dialog } from '../../ui/dialog';
import { DomainMark } from '../../ui/domain-mark';
import { ownSeat, type TableWords } from '../table-words';
import { Term } from '../terms/term';
import { CapTable, Foundation, Verticals } from './company-figures';
import styles from './company-dialog.module.css';

const LineChart = lazy(() => import('../../ui/charts/line-chart'));
const chartHeight = 140;

interface CompanyDialogProps {
  readonly company: CompanyView;
  readonly view: MatchView;
  readonly words: TableWords;
  readonly onClose: () => void;
}

/** Everything public about a company. */
export function CompanyDialog({ company, view, words, onClose }: CompanyDialogProps) {
  const { t, cards } = words;
  const common = useText(commonText);
  const own = ownSeat(view) === company.seat;
  const clusters = company.clusters.map((cluster) => cards.clusters[cluster].name).join(' · ');
  const backers = company.backers.map((investor) => cards.investors[investor].name).join(' · ');
  const debts = company.debts.map(({ sum, due }) => `${money(sum)} ${shortQuarterLabel(view.year, due)}`).join(' · ');
  return (
    <Dialog open onClose={onClose} title={words.company(company.seat)} closeLabel={common.close} wide>
      <div className={styles.sheet}>
        <div className={styles.figures}>
          <CapTable company={company} words={words} size={96} />
          <b>
            <Term id="stake">{t.ownersHold({ share: percent(company.stake) })}</Term>
          </b>
          <Verticals company={company} words={words} size="large" />
          <Foundation company={company} view={view} words={words} />
        </div>
        <dl className={styles.facts}>
          <Fact name={t.ability}>{cards.companies[company.id].text}</Fact>
          <Fact name={<Term id="valuation">{common.valuation}</Term>}>{company.valuation}</Fact>
          <Fact name={<Term id="net-revenue">{common.netRevenue}</Term>}>{money(company.netRevenue)}</Fact>
          <Fact name={<Term id="runway">{common.runway}</Term>}>
            {company.runway >= 99 ? t.noRunwayLimit : t.runwayLeft({ quarters: company.runway })}
          </Fact>
          <Fact name={<Term id="owners-gain">{common.ownersGain}</Term>}>{money(company.score.total)}</Fact>
          <Fact name={<Term id="owners-capital">{common.ownersCapital}</Term>}>{money(company.capital)}</Fact>
          <Fact name={t.raisedBurned}>{`${money(company.raised)} · ${money(company.burned)}`}</Fact>
          <Fact name={<Term id="backers">{t.backers}</Term>}>{backers === '' ? t.noBackers : backers}</Fact>
          <Fact name={<Term id="cluster">{t.clusters}</Term>}>{clusters}</Fact>
          <Fact name={<Term id="api-price">{t.apiPrice}</Term>}>{money(company.apiPrice)}</Fact>
          <Fact name={t.debts}>{debts === '' ? t.noDebts : debts}</Fact>
          {company.shelved > 0 ? (
            <Fact name={<Term id="shelved-run">{t.shelvedRun}</Term>}>{money(company.shelved)}</Fact>
          ) : undefined}
          {own ? undefined : (
            <Fact name={t.seenCards}>
              {company.seen.length === 0 ? t.nothingSeen : company.seen.map((card) => words.card(card)).join(' · ')}
            </Fact>
          )}
        </dl>
        <ul className={styles.contracts} aria-label={t.contracts}>
          {company.contracts.map(({ id, licence, paysFrom }) => (
            <li key={id}>
              <DomainMark domain={contractOf(id).domain} size={13} tone="paper" />
              <b>{cards.contracts[id].name}</b> {money(contractOf(id).pays)}
              {licence === undefined
                ? ''
                : ` · ${t.royaltyTo({ name: words.short(licence.licensor), price: money(licence.price) })}`}
              {paysFrom > view.quarter ? ` · ${t.paysFrom}` : ''}
            </li>
          ))}
        </ul>
        {company.history.length > 1 ? (
          <Suspense fallback={<div style={{ height: chartHeight }} />}>
            <LineChart
              title={t.history}
              nameWord={common.company}
              tone="paper"
              height={chartHeight}
              xLabels={company.history.map(({ quarter }) =>
                quarter === 0 ? t.atStart : shortQuarterLabel(view.year, quarter),
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
          </Suspense>
        ) : undefined}
      </div>
    </Dialog>
  );
}

const Fact = ({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
