import { money, signedMoney } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { IntervalRows, intervalRowsHeight } from '../../../ui/charts/interval-rows';
import type { WhatIf } from '../../../teaching/what-if';
import type { ChartProps } from './chart-props';

/** How owners' gain changes when bots play on with one thing changed. */
export function WhatIfChart({
  t,
  look,
  whatIf,
  id,
}: Pick<ChartProps, 't' | 'look'> & { readonly whatIf: WhatIf; readonly id: 'no-burn' | 'half-favour' }) {
  const found = whatIf.cases.find((one) => one.id === id);
  const rows = [
    ...(found?.fromStart === undefined
      ? []
      : [{ id: 'start', label: t.wholeGame, at: found.fromStart.difference, strong: true }]),
    ...(found?.fromHalf === undefined
      ? []
      : [{ id: 'half', label: t.restOfGame, at: found.fromHalf.difference, strong: true }]),
    ...(found?.byRank ?? []).map((at, index) => ({
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
      subtitle={`${t.changeOfGain} · ${t.whatIfNote({ playOuts: whatIf.playOuts, tables: whatIf.tables })}`}
      table={numbers}
      height={(width) => intervalRowsHeight(rows, width)}
    >
      {(width) => <IntervalRows rows={rows} width={width} format={money} />}
    </ChartFrame>
  );
}
