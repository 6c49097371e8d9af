import { useId } from 'react';
import { number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { ColumnsPlot } from '../../../ui/charts/columns-plot';
import { TableCourse } from './course-chart';
import type { DrawingProps } from './drawing';

/** Whether who led at half time went on to win: over all tables by place, at one table as it went. */
export function LeaderChart(props: DrawingProps<'leader'>) {
  return props.table === undefined ? <LeadersOfClass {...props} /> : <TableCourse {...props} measure="gain" />;
}

function LeadersOfClass({ t, figures, game, look }: DrawingProps<'leader'>) {
  const id = useId();
  const { byPlace, chance, finished } = figures;
  const equal = game.limits.sizes[0] === game.limits.sizes[1] && byPlace.length > 0;
  const columns = byPlace.map(({ won, tables }, index) => ({
    id: String(index),
    label: t.placeShort({ place: index + 1 }),
    value: tables === 0 ? 0 : won / tables,
    text: percent(tables === 0 ? 0 : won / tables, 0),
    interval: index === 0 && finished > 1 ? chance : undefined,
  }));
  const numbers = {
    head: [t.leaderAcross, t.wonTables, t.tablesWord],
    rows: byPlace.map(({ won, tables }, index) => [t.placeShort({ place: index + 1 }), number(won), number(tables)]),
  };
  return (
    <ChartFrame {...look} subtitle={t.leaderNote} table={numbers}>
      {(width) => (
        <ColumnsPlot
          id={id}
          columns={columns}
          width={Math.min(width, 130 * columns.length)}
          height={look.height}
          title={`${t.wonTables} · ${t.leaderAcross}`}
          reference={equal ? { value: 1 / byPlace.length, label: t.fairShare } : undefined}
        />
      )}
    </ChartFrame>
  );
}
