import { scaleBand, scaleLinear } from 'd3-scale';
import { fitText } from './fit-text';
import { Hatching } from './hatching';
import styles from './plots.module.css';
import { textWidth } from './text-width';

export interface Column {
  id: string;
  label: string;
  value: number;
  /** Written above. */
  text: string;
  /** Where the value lies with 95 % confidence. */
  interval?: { low: number; high: number };
  lost?: boolean;
}

export interface ColumnsPlotProps {
  id: string;
  columns: readonly Column[];
  width: number;
  height: number;
  /** What the columns are, above them. */
  title?: string;
  /** A dashed line across, such as an equal share. */
  reference?: { value: number; label: string };
  /** The value at the top; absent: the largest. */
  max?: number;
}

const bottom = 24;

/** Upright columns, each with its value. */
export function ColumnsPlot({ id, columns, width, height, title, reference, max }: ColumnsPlotProps) {
  const top = (title === undefined ? 0 : 22) + 22;
  const tops = columns.map(({ value, interval }) => Math.max(value, interval?.high ?? value));
  const y = scaleLinear()
    .domain([Math.min(0, ...columns.map(({ value }) => value)), max ?? Math.max(1e-9, reference?.value ?? 0, ...tops)])
    .range([height - bottom, top]);
  const x = scaleBand<number>()
    .domain(columns.map((_, index) => index))
    .range([0, width])
    .padding(0.22);
  // A number does not lie on the dashed line.
  const dashed = reference === undefined ? undefined : y(reference.value);
  const clearOf = (at: number): number =>
    dashed !== undefined && at > dashed - 4 && at < dashed + 14 ? dashed - 5 : at;
  return (
    <>
      <Hatching id={id} />
      {title === undefined ? undefined : (
        <text x="0" y="13" className={styles.strong}>
          {fitText(title, width)}
        </text>
      )}
      {columns.map((column, index) => {
        const at = x(index) ?? 0;
        const middle = at + x.bandwidth() / 2;
        const high = Math.min(y(0), y(column.value));
        const above = column.interval === undefined ? high : Math.min(high, y(column.interval.high));
        return (
          <g key={column.id}>
            <rect
              x={at}
              y={high}
              width={x.bandwidth()}
              height={column.value === 0 ? 0 : Math.max(1.5, Math.abs(y(column.value) - y(0)))}
              className={column.lost === true ? styles.lost : styles.first}
              fill={column.lost === true ? `url(#${id})` : undefined}
            />
            {column.interval === undefined ? undefined : (
              <path
                d={`M${middle} ${y(column.interval.low)}V${y(column.interval.high)}m-6 0h12M${middle - 6} ${y(column.interval.low)}h12`}
                className={styles.whisker}
              />
            )}
            <text x={middle} y={clearOf(above - 6)} textAnchor="middle" className={styles.strong}>
              {column.text}
            </text>
            <text x={middle} y={height - 6} textAnchor="middle">
              {fitText(column.label, x.step() - 4)}
            </text>
          </g>
        );
      })}
      <path d={`M0 ${y(0)}H${width}`} className={styles.axis} />
      {reference === undefined ? undefined : (
        <>
          <path d={`M0 ${y(reference.value)}H${width}`} className={styles.reference} />
          <text x={width} y={y(reference.value) - 5} textAnchor="end">
            {textWidth(reference.label) > width ? '' : reference.label}
          </text>
        </>
      )}
    </>
  );
}
