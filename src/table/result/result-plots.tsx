import { useState } from 'react';
import type { MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import type { ResultText } from '../../i18n/en/result';
import { money, number, percent } from '../../i18n/format';
import { artUrl } from '../../ui/game-pieces/art';
import LineChart from '../../ui/charts/line-chart';
import { classNames } from '../../ui/primitives/class-names';
import { companyLook } from '../../ui/game-pieces/company-look';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { useFact } from '../terms/use-fact';
import styles from './result-plots.module.css';
import { factOfPlot, plotFinding, type Plot, type PlotFinding, plots, plotValues } from './plot-findings';

interface ResultPlotsProps {
  className: string | undefined;
}

/** Curves over the quarters, one measure at a time; the title says what they show, the real fact stands below. */
export function ResultPlots({ className }: ResultPlotsProps) {
  const { view, words } = useTable();
  const t = useText('result');
  const { company: companyWord } = useText('common');
  const [plot, setPlot] = useState<Plot>('valuation');
  const quarters = Array.from({ length: view.quarters + 1 }, (_, quarter) => quarter);
  const fact = factOfPlot[plot];
  const real = useFact(fact);
  return (
    <section className={classNames(styles.plots, className)}>
      <div>
        <SegmentedChoice
          label={t.plotLabel}
          hideLabel
          tone="paper"
          value={plot}
          options={plots.map((value) => ({ value, label: t.plots[value] }))}
          onChange={setPlot}
        />
        <div className={styles.chart}>
          <LineChart
            title={findingText(plotFinding(view, plot), t.findings, view, words)}
            subtitle={t.plotUnits[plot]}
            series={view.companies.map((company) => ({
              id: company.id,
              name: words.company(company.seat),
              color: companyLook(company.id).dark,
              dash: companyLook(company.id).dash,
              values: plotValues(company, plot),
              strong: view.winners.includes(company.seat),
              markUrl: artUrl('company', company.id),
            }))}
            xLabels={quarters.map(words.quarterTick)}
            format={plot === 'stake' ? (value) => percent(value, 0) : number}
            marker={{ at: Math.floor(view.quarters / 2), label: t.halfTime }}
            height={250}
            nameWord={companyWord}
          />
        </div>
      </div>
      <aside className={styles.fact}>
        <h3>
          {t.realBoom} <abbr data-tip={t.factWord}>{fact}</abbr>
        </h3>
        <p>{real?.text}</p>
        <small>{real?.source}</small>
      </aside>
    </section>
  );
}

function findingText(finding: PlotFinding, say: ResultText['findings'], view: MatchView, words: TableWords): string {
  const name = 'seat' in finding ? words.short(finding.seat) : '';
  const plain = { name, count: 0, of: view.quarters, figure: '', quarter: '', place: 0 };
  switch (finding.kind) {
    case 'dearestNotWinner':
    case 'dearestWinner':
      return say[finding.kind]({ ...plain, count: finding.quarters });
    case 'soldMost':
      return say.soldMost({ ...plain, figure: percent(finding.stake) });
    case 'leadChanged':
    case 'rescued':
      return say[finding.kind]({ ...plain, count: finding.times });
    case 'nearlyDry':
      return say.nearlyDry({ ...plain, figure: money(finding.cash), quarter: words.quarter(finding.quarter) });
    case 'raisedShare':
      return say.raisedShare({ ...plain, figure: percent(finding.share, 0), place: finding.place });
    case 'raisedAlike':
    case 'burnedAlike':
      return say[finding.kind]({ ...plain, figure: money(finding.total) });
    case 'burnedMost':
      return say.burnedMost({ ...plain, figure: money(finding.sum), place: finding.place });
    default:
      return say[finding.kind]();
  }
}
