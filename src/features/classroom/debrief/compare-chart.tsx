import { useId } from 'react';
import { money, number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { GroupedBarsPlot, groupedBarsHeight } from '../../../ui/charts/grouped-bars-plot';
import type { ComparedBy } from '../../../teaching/charts/compare';
import type { DrawingProps } from './drawing';

/** The first game beside the second, each measure on its own scale. */
export function CompareChart({ t, look, figures: compare, games }: DrawingProps<'compare'>) {
  const id = useId();
  const [first = t.first, second = t.second] = games;
  const written = (by: ComparedBy, value: number | undefined): string =>
    value === undefined ? '–' : formatOf(by)(value);
  const groups = compare.map((row) => ({
    id: row.by,
    title: t.measures[row.by],
    bars: [
      {
        id: 'first',
        label: first,
        text: written(row.by, row.first),
        parts: [{ value: row.first ?? 0, kind: 'first' as const }],
      },
      {
        id: 'second',
        label: second,
        text: written(row.by, row.second),
        parts: [{ value: row.second ?? 0, kind: 'second' as const }],
      },
    ],
  }));
  const table = {
    head: ['', first, second, t.difference, t.interval, t.tablesWord],
    rows: compare.map(({ by, difference, pairs, ...row }) => [
      t.measures[by],
      written(by, row.first),
      written(by, row.second),
      written(by, difference?.mean),
      difference === undefined ? '–' : `${formatOf(by)(difference.low)} … ${formatOf(by)(difference.high)}`,
      number(pairs),
    ]),
  };
  return (
    <ChartFrame {...look} subtitle={t.unitMoney} table={table} height={(width) => groupedBarsHeight(groups, width, 2)}>
      {(width) => <GroupedBarsPlot id={id} groups={groups} width={width} apart columns={2} />}
    </ChartFrame>
  );
}

function formatOf(by: ComparedBy): (value: number) => string {
  if (by === 'closed' || by === 'stake' || by === 'leader-won') return (value) => percent(value, 0);
  return by === 'gini' || by === 'leader-times' ? number : money;
}
