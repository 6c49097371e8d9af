import { number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { IntervalRows, intervalRowsHeight } from '../../../ui/charts/interval-rows';
import type { DrawingProps } from './drawing';

/** Right answers before and after play. */
export function LearningChart({ t, look, textOf, figures: learning }: DrawingProps<'learning'>) {
  const share = (value: number): string => percent(value, 0);
  const rows = [
    { id: 'all', label: t.everything, from: learning.before, to: learning.after, students: learning.students },
    ...learning.questions.map((one) => ({
      id: one.asked.id,
      label: textOf(one.asked).short,
      from: one.before,
      to: one.after,
      students: one.students,
    })),
  ];
  const table = {
    head: [t.question, t.before, t.after, t.students],
    rows: rows.map((row) => [row.label, share(row.from), share(row.to), number(row.students)]),
  };
  const drawn = rows.map((row) => ({
    id: row.id,
    label: row.label,
    text: `${share(row.from)} / ${share(row.to)}`,
    at: { from: row.from, to: row.to },
    strong: row.id === 'all',
  }));
  return (
    <ChartFrame
      {...look}
      subtitle={t.learningNote({ students: learning.students })}
      table={table}
      height={(width) => intervalRowsHeight(drawn, width)}
    >
      {(width) => <IntervalRows rows={drawn} width={width} format={share} domain={[0, 1]} />}
    </ChartFrame>
  );
}
