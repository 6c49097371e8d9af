import { useId } from 'react';
import { number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { ColumnsPlot } from '../../../ui/charts/columns-plot';
import { GroupedBarsPlot, groupedBarsHeight } from '../../../ui/charts/grouped-bars-plot';
import { SideBySide, sideBySideHeight } from '../../../ui/charts/side-by-side';
import { talkReasons } from '../../../teaching/charts/pitches';
import type { DrawingProps } from './drawing';

/** What came of the pitches, why the others were only talk, and whose closed. */
export function PitchesChart({ t, figures, look }: DrawingProps<'pitches'>) {
  const id = useId();
  const { closed, reasons, byPlace } = figures;
  const bars = [
    { id: 'closed', label: t.closedWord, text: number(closed), parts: [{ value: closed, kind: 'first' as const }] },
    ...talkReasons.map((reason) => ({
      id: reason,
      label: t.reasons[reason],
      text: number(reasons[reason]),
      parts: [{ value: reasons[reason], kind: 'lost' as const }],
    })),
  ];
  const columns = byPlace.map(({ pitched, closed: those }, index) => {
    const part = pitched === 0 ? 0 : those / pitched;
    return {
      id: String(index),
      label: t.placeShort({ place: index + 1 }),
      value: part,
      text: pitched === 0 ? '–' : percent(part, 0),
    };
  });
  const numbers = {
    head: [t.whyNot, t.pitchedWord, t.closedWord],
    rows: [
      ...bars.map((bar) => [bar.label, bar.text, bar.id === 'closed' ? bar.text : '0']),
      ...byPlace.map((row, index) => [
        `${t.place}: ${t.placeShort({ place: index + 1 })}`,
        number(row.pitched),
        number(row.closed),
      ]),
    ],
  };
  const groups = [{ id: 'outcomes', title: t.whyNot, bars }];
  const height = Math.max(look.height * 0.85, groupedBarsHeight(groups, 300));
  return (
    <ChartFrame {...look} table={numbers} height={sideBySideHeight(height)}>
      {(width) => (
        <SideBySide width={width} height={height} first={0.62}>
          {(own) => <GroupedBarsPlot id={`${id}a`} groups={groups} width={own} />}
          {(own, high) => (
            <ColumnsPlot id={id} columns={columns} width={own} height={high} title={t.closedByPlace} max={1} />
          )}
        </SideBySide>
      )}
    </ChartFrame>
  );
}
