import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../../i18n';
import type { Screen } from '../../../../protocol/session';
import { chartIds } from '../../../../teaching/charts/index';
import { Button, buttonClass } from '../../../../ui/primitives/button';
import { SelectField } from '../../../../ui/primitives/select-field';
import type { ConsoleParts } from './console-parts';
import styles from './panels.module.css';

const whole = 'all';

/** Drives the projector: what it shows now, and what else it can. */
export function ScreenPanel({ session, view, tables, act }: ConsoleParts) {
  const t = useText('teachConsole');
  const { charts } = useText('debrief');
  const { screen } = view;
  const [table, setTable] = useState(
    screen.kind === 'chart' && screen.table !== undefined ? String(screen.table) : whole,
  );
  const show = (next: Screen) => act({ type: 'screen', screen: next });
  const chart = (id: (typeof chartIds)[number], of: string): Screen =>
    of === whole ? { kind: 'chart', chart: id } : { kind: 'chart', chart: id, table: Number(of) };
  return (
    <>
      <section className={styles.panel} aria-label={t.screen}>
        <h2>{t.screen}</h2>
        <div className={styles.choices}>
          {(['join', 'board', 'news', 'answers'] as const).map((kind) => (
            <Button key={kind} look="ghost" aria-pressed={screen.kind === kind} onClick={() => show({ kind })}>
              {t.screens[kind]}
            </Button>
          ))}
        </div>
      </section>
      <section className={styles.panel} aria-label={t.charts}>
        <h2>{t.charts}</h2>
        <Link href={`/teach/${session}/report`} className={buttonClass('link')}>
          {t.report}
        </Link>
        {tables.length === 0 ? <p className={styles.note}>{t.chartsLater}</p> : undefined}
        <SelectField
          label={t.chartOf}
          value={table}
          options={[
            { value: whole, label: t.wholeClass },
            ...tables.map((row) => ({ value: String(row.table), label: t.tableNumber({ table: row.table }) })),
          ]}
          onChange={(next) => {
            setTable(next);
            if (screen.kind === 'chart') show(chart(screen.chart, next));
          }}
        />
        <div className={styles.pair}>
          {chartIds.map((id) => (
            <Button
              key={id}
              look="ghost"
              aria-pressed={screen.kind === 'chart' && screen.chart === id}
              onClick={() => show(chart(id, table))}
            >
              {charts[id]}
            </Button>
          ))}
        </div>
      </section>
    </>
  );
}
