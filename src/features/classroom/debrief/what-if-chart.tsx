import { money, signedMoney } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { IntervalRows, intervalRowsHeight } from '../../../ui/charts/interval-rows';
import type { DrawingProps } from './drawing';

/** How owners' gain changes when bots play on with one thing changed. */
export function WhatIfChart({ t, look, figures }: DrawingProps<'no-burn' | 'half-favour'>) {
  const { fromStart, fromHalf, byRank, playOuts, tables } = figures;
  const rows = [
    ...(fromStart === undefined ? [] : [{ id: 'start', label: t.wholeGame, at: fromStart.difference, strong: true }]),
    ...(fromHalf === undefined ? [] : [{ id: 'half', label: t.restOfGame, at: fromHalf.difference, strong: true }]),
    ...byRank.map((at, index) => ({
      id: String(index),
      label: t.fromHalf({ place: t.placeShort({ place: index + 1 }) }),
      at,
    })),
  ].map((row) => ({ ...row, text: signedMoney(row.at.mean) }));
  const numbers = {
    head: [t.changeOfGain, t.difference, t.interval],
    rows: rows.map(({ label, text, at }) => [label, text, `${signedMoney(at.low)} … ${signedMoney(at.high)}`]),
  };
  return (
    <ChartFrame
      {...look}
      subtitle={`${t.changeOfGain} · ${t.whatIfNote({ playOuts, tables })}`}
      table={numbers}
      height={(width) => intervalRowsHeight(rows, width)}
    >
      {(width) => <IntervalRows rows={rows} width={width} format={money} />}
    </ChartFrame>
  );
}
