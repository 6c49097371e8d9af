import { useState } from 'react';
import { useText } from '../../../i18n';
import { chartIds, isChartOf, type ChartId } from '../../../teaching/charts/index';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import { shownFigures } from '../../../teaching/figures/shown-figures';
import type { WhatIf } from '../../../teaching/what-if';
import { Button } from '../../../ui/primitives/button';
import { SelectField } from '../../../ui/primitives/select-field';
import { ClassChart } from './class-chart';
import { LimitsNote } from './limits-note';
import styles from './debrief-charts.module.css';

interface DebriefChartsProps {
  /** Absent where the page around it has one. */
  readonly title?: string;
  readonly figures: SessionFigures;
  readonly whatIf?: WhatIf;
}

/** Every chart of a session that has something to show, one below the other, of the class or of one table; printed, it is the report. */
export function DebriefCharts({ title, figures, whatIf }: DebriefChartsProps) {
  const t = useText('debrief');
  const { scenarios } = useText('scenarios');
  const last = figures.games.length - 1;
  const [shown, setShown] = useState({ game: last, table: 'all' });
  const game = figures.games[Math.min(shown.game, last)];
  const table = shown.table === 'all' ? undefined : Number(shown.table);
  const chosen = game?.tables.some((one) => one.table === table) === true ? table : undefined;
  /** Charts of the whole session are shown with the class; those of play-outs once they are computed. */
  const hasSomething = (chart: ChartId): boolean =>
    game !== undefined &&
    (chosen === undefined || isChartOf(chart, 'game')) &&
    shownFigures(chart, { session: figures, game: game.all, whatIf }) !== undefined;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {title === undefined ? undefined : (
          <>
            <h1>{t.title}</h1>
            <p>{title}</p>
          </>
        )}
        <div className={styles.choices}>
          {figures.games.length > 1 ? (
            <SelectField
              label={t.charts.compare}
              hideLabel
              value={String(shown.game)}
              options={figures.games.map(({ scenario }, n) => ({
                value: String(n),
                label: t.game({ n: n + 1, scenario: scenarios[scenario].name }),
              }))}
              onChange={(value) => setShown({ game: Number(value), table: 'all' })}
            />
          ) : undefined}
          <SelectField
            label={t.tables}
            hideLabel
            value={chosen === undefined ? 'all' : String(chosen)}
            options={[
              { value: 'all', label: t.allTables({ tables: game?.limits.tables ?? 0 }) },
              ...(game?.tables ?? []).map((one) => ({
                value: String(one.table),
                label: t.table({ table: one.table }),
              })),
            ]}
            onChange={(value) => setShown({ ...shown, table: value })}
          />
          <Button className={styles.print} onClick={() => window.print()}>
            {t.print}
          </Button>
        </div>
      </header>
      {game === undefined ? (
        <p className={styles.note}>{t.notYet}</p>
      ) : (
        <div className={styles.note}>
          <LimitsNote game={game} table={game.tables.find((one) => one.table === chosen)} />
        </div>
      )}
      {chartIds
        .filter((chart) => hasSomething(chart))
        .map((chart) => (
          <section key={chart} className={styles.chart} aria-label={t.charts[chart]}>
            <ClassChart
              chart={chart}
              figures={figures}
              whatIf={whatIf}
              table={chosen}
              game={shown.game}
              size="page"
              report
            />
          </section>
        ))}
    </div>
  );
}
