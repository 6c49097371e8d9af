import { scaleLinear } from 'd3-scale';
import { fitText } from './fit-text';
import styles from './plots.module.css';
import { textWidth } from './text-width';

export interface IntervalRow {
  id: string;
  label: string;
  /** Written at the right. */
  text: string;
  /** A point with its interval, or the way from one point to another. */
  at: { mean: number; low: number; high: number } | { from: number; to: number };
  strong?: boolean;
}

export interface IntervalRowsProps {
  rows: readonly IntervalRow[];
  width: number;
  format: (value: number) => string;
  /** The ends of the scale; absent: what the rows need, zero included. */
  domain?: readonly [number, number];
}

const bottom = 26;
const narrow = (width: number): boolean => width < 440;
const stepAt = (width: number): number => (narrow(width) ? 46 : 29);

/** What `IntervalRows` needs. */
export const intervalRowsHeight = (rows: readonly IntervalRow[], width: number): number =>
  rows.length * stepAt(width) + bottom;

/** Points on one scale, a row each, with how sure they are or whence they moved. */
export function IntervalRows({ rows, width, format, domain }: IntervalRowsProps) {
  const left = narrow(width)
    ? 8
    : Math.min(width * 0.46, Math.max(0, ...rows.map(({ label }) => textWidth(label) * 1.08)) + 18);
  const room = Math.max(0, ...rows.map(({ text }) => textWidth(text) * 1.08)) + 14;
  const ends = rows.flatMap(({ at }) => ('mean' in at ? [at.low, at.high] : [at.from, at.to]));
  const x = scaleLinear()
    .domain(domain === undefined ? [Math.min(0, ...ends), Math.max(0, ...ends)] : [...domain])
    .range([left, width - room]);
  if (domain === undefined) x.nice(4);
  const ticks = x.ticks(Math.max(2, Math.min(5, Math.floor((width - left - room) / 60))));
  const step = stepAt(width);
  const end = rows.length * step;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 0V${end}`} className={tick === 0 ? styles.axis : styles.grid} />
          <text x={x(tick)} y={end + 18} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = index * step + step / 2 + (narrow(width) ? 9 : 0);
        const style = row.strong === true ? styles.strong : undefined;
        return (
          <g key={row.id}>
            {narrow(width) ? (
              <text x="0" y={y - 13} className={style}>
                {fitText(row.label, width)}
              </text>
            ) : (
              <text x={left - 14} y={y + 4} textAnchor="end" className={style}>
                {fitText(row.label, left - 16)}
              </text>
            )}
            <Mark at={row.at} x={x} y={y} />
            <text x={width} y={y + 4} textAnchor="end" className={styles.strong}>
              {row.text}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Mark({ at, x, y }: { at: IntervalRow['at']; x: (value: number) => number; y: number }) {
  if ('mean' in at)
    return (
      <>
        <path
          d={`M${x(at.low)} ${y}H${x(at.high)}M${x(at.low)} ${y - 6}v12M${x(at.high)} ${y - 6}v12`}
          className={styles.whisker}
        />
        <circle cx={x(at.mean)} cy={y} r={6} className={styles.to} />
      </>
    );
  return (
    <>
      <path d={`M${x(at.from)} ${y}H${x(at.to)}`} className={styles.link} />
      <circle cx={x(at.from)} cy={y} r={6} className={styles.from} />
      <circle cx={x(at.to)} cy={y} r={6} className={styles.to} />
    </>
  );
}
