import { useId } from 'react';
import { money, number } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { Legend } from '../../../ui/charts/legend';
import { RowBars, rowBarsHeight } from '../../../ui/charts/row-bars';
import type { ChartProps } from './chart-props';

/** What each road cost, what it earned from whom, and what its owners gained. */
export function RoadsChart({ t, charts, look }: ChartProps) {
  const id = useId();
  const groups = charts.roads.map((row) => ({
    id: row.road,
    title: t.roadTitle({ road: t.roads[row.road], companies: row.companies }),
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
    rows: charts.roads.map((row) => [
      t.roads[row.road],
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
      subtitle={t.roadsNote}
      legend={legend}
      table={numbers}
      height={(width) => rowBarsHeight(groups, width, 2)}
    >
      {(width) => <RowBars id={id} groups={groups} width={width} columns={2} />}
    </ChartFrame>
  );
}
