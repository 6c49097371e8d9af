import { useId } from 'react';
import { money } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { ColumnsPlot } from '../../../ui/charts/columns-plot';
import { DotsPlot } from '../../../ui/charts/dots-plot';
import { Legend } from '../../../ui/charts/legend';
import { SideBySide, sideBySideHeight } from '../../../ui/charts/side-by-side';
import type { BurnPoint } from '../../../teaching/charts/burn';
import type { DrawingProps } from './drawing';

/** What each company burned and what users paid it, and how those who burned more ended beside the others. */
export function BurnChart({ t, figures, look, companyName }: DrawingProps<'burn'>) {
  const id = useId();
  const { companies, heavy, light } = figures;
  const aboveMean = heavier(companies);
  const dots = companies.map((point) => ({
    id: `${point.table}.${point.seat}`,
    x: point.burned,
    y: point.fromUsers,
    kind: aboveMean(point) ? ('dot' as const) : ('ring' as const),
  }));
  const columns = [
    { id: 'heavy', label: t.heavy, group: heavy, lost: true },
    { id: 'light', label: t.light, group: light, lost: false },
  ].flatMap(({ group, ...column }) =>
    group.gain === undefined ? [] : [{ ...column, value: group.gain, text: money(group.gain) }],
  );
  const numbers = {
    head: [t.company, t.burned, t.fromUsers, t.gain],
    rows: companies.map((point) => [
      `${t.table({ table: point.table })}: ${companyName(point.company)}`,
      money(point.burned),
      money(point.fromUsers),
      money(point.gain),
    ]),
  };
  return (
    <ChartFrame
      {...look}
      legend={
        <Legend
          note={t.unitMoney}
          entries={[
            { id: 'heavy', label: t.burnedMore, swatch: 'dot' },
            { id: 'light', label: t.burnedLess, swatch: 'ring' },
          ]}
        />
      }
      table={numbers}
      height={sideBySideHeight(look.height)}
    >
      {(width) => (
        <SideBySide width={width} height={look.height} first={0.66}>
          {(own, height) => (
            <DotsPlot
              dots={dots}
              width={own}
              height={height}
              words={{ x: t.burned, y: t.fromUsers, diagonal: t.alike }}
              format={money}
            />
          )}
          {(own, height) => <ColumnsPlot id={id} columns={columns} width={own} height={height} title={t.gainOf} />}
        </SideBySide>
      )}
    </ChartFrame>
  );
}

/** Tells who burned more than the mean of their table. */
function heavier(points: readonly BurnPoint[]): (point: BurnPoint) => boolean {
  const sums = new Map<number, { burned: number; companies: number }>();
  for (const { table, burned } of points) {
    const sum = sums.get(table) ?? { burned: 0, companies: 0 };
    sums.set(table, { burned: sum.burned + burned, companies: sum.companies + 1 });
  }
  return ({ table, burned }) => {
    const sum = sums.get(table);
    return sum !== undefined && burned * sum.companies > sum.burned;
  };
}
