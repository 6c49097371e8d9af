import { useId } from 'react';
import { money, number } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { Legend } from '../../../ui/charts/legend';
import { GroupedBarsPlot, groupedBarsHeight } from '../../../ui/charts/grouped-bars-plot';
import type { DrawingProps } from './drawing';

/** What each strategy cost, what it earned from whom, and what its owners gained. */
export function RoadsChart({ t, figures, look }: DrawingProps<'roads'>) {
  const id = useId();
  const groups = figures.rows.map((row) => ({
    id: row.strategy,
    title: t.strategyTitle({ strategy: t.strategies[row.strategy], companies: row.companies }),
    bars: [
      { id: 'spent', label: t.spent, text: money(row.spent), parts: [{ value: row.spent, kind: 'lost' as const }] },
      {
        id: 'earned',
        label: t.earned,
        text: money(row.contracts + row.users + row.royalties),
        parts: [
          { value: row.contracts, kind: 'first' as const },
          { value: row.users, kind: 'second' as const },
          { value: row.royalties, kind: 'third' as const },
        ],
      },
      { id: 'gain', label: t.gain, text: money(row.gain), parts: [{ value: row.gain, kind: 'gain' as const }] },
    ],
  }));
  const numbers = {
    head: [t.charts.roads, t.companies, t.spentLong, t.contracts, t.users, t.royalties, t.gain, t.wonTables],
    rows: figures.rows.map((row) => [
      t.strategies[row.strategy],
      number(row.companies),
      ...[row.spent, row.contracts, row.users, row.royalties, row.gain].map(money),
      number(row.won),
    ]),
  };
  const legend = (
    <Legend
      note={t.unitMoney}
      entries={[
        { id: 'spent', label: t.spentLong, swatch: 'lost' },
        ...(['contracts', 'users', 'royalties'] as const).map((one, index) => ({
          id: one,
          label: index === 0 ? t.earnedFrom({ source: t[one] }) : t[one],
          swatch: (['first', 'second', 'third'] as const)[index] ?? 'first',
        })),
      ]}
    />
  );
  return (
    <ChartFrame
      {...look}
      subtitle={t.strategiesNote}
      legend={legend}
      table={numbers}
      height={(width) => groupedBarsHeight(groups, width, 2)}
    >
      {(width) => <GroupedBarsPlot id={id} groups={groups} width={width} columns={2} />}
    </ChartFrame>
  );
}
