import { useId } from 'react';
import { money, number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { ColumnsPlot } from '../../../ui/charts/columns-plot';
import { LorenzPlot } from '../../../ui/charts/lorenz-plot';
import { SideBySide, sideBySideHeight } from '../../../ui/charts/side-by-side';
import type { DrawingProps } from './drawing';

/** Who raised the money: by place of valuation, and as a Lorenz curve. */
export function FundingChart({ t, figures, game, table, look }: DrawingProps<'funding'>) {
  const id = useId();
  const { byPlace, lorenz } = figures;
  const sizes = table === undefined ? game.limits.sizes : [table.seats.length, table.seats.length];
  const equal = sizes[0] === sizes[1] && byPlace.length > 0 ? 1 / byPlace.length : undefined;
  const columns = byPlace.map(({ share }, index) => ({
    id: String(index),
    label: t.placeShort({ place: index + 1 }),
    value: share,
    text: percent(share, 0),
  }));
  const numbers = {
    head: [t.place, t.raised, t.deals, t.share],
    rows: byPlace.map((row, index) => [
      t.placeShort({ place: index + 1 }),
      money(row.raised),
      number(row.deals),
      percent(row.share, 0),
    ]),
  };
  return (
    <ChartFrame
      {...look}
      subtitle={table === undefined && game.limits.tables > 1 ? t.lorenzNote : undefined}
      table={numbers}
      height={sideBySideHeight(look.height)}
    >
      {(width) => (
        <SideBySide width={width} height={look.height} first={0.52}>
          {(own, height) => (
            <ColumnsPlot
              id={id}
              columns={columns}
              width={own}
              height={height}
              title={t.moneyByPlace}
              reference={equal === undefined ? undefined : { value: equal, label: t.equalShare }}
            />
          )}
          {(own, height) => (
            <LorenzPlot
              points={lorenz}
              width={own}
              height={height}
              words={{ title: t.lorenz, across: t.lorenzAcross, equal: t.lorenzEqual }}
            />
          )}
        </SideBySide>
      )}
    </ChartFrame>
  );
}
