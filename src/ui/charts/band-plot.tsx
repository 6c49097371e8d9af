import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import styles from './plots.module.css';
import { spread } from './spread';
import { boldWidth, textWidth } from './text-width';

export interface BandPoint {
  label: string;
  lowest: number;
  lower: number;
  median: number;
  upper: number;
  highest: number;
}

export interface BandPlotProps {
  points: readonly BandPoint[];
  width: number;
  height: number;
  format: (value: number) => string;
  /** Written at the right end. */
  words: { highest: string; median: string; lowest: string };
}

const top = 10;
const bottom = 24;

/** How many values lie over time: all of them, the middle half darker, and the median. */
export function BandPlot({ points, width, height, format, words }: BandPlotProps) {
  const y = scaleLinear()
    .domain([0, Math.max(1e-9, ...points.map(({ highest }) => highest))])
    .nice(4)
    .range([height - bottom, top]);
  const ticks = y.ticks(4);
  const end = points.at(-1);
  const ends =
    end === undefined
      ? []
      : (['highest', 'median', 'lowest'] as const).map((id) => ({ id, text: `${words[id]} ${format(end[id])}` }));
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 12;
  const room = Math.max(0, ...ends.map(({ id, text }) => (id === 'median' ? boldWidth : textWidth)(text))) + 14;
  const x = scalePoint<number>()
    .domain(points.map((_, index) => index))
    .range([left + 4, width - room]);
  const across = (index: number) => x(index) ?? left;
  const band = (from: 'lowest' | 'lower', to: 'highest' | 'upper') =>
    area<BandPoint>()
      .x((_, index) => across(index))
      .y0((point) => y(point[from]))
      .y1((point) => y(point[to]))([...points]) ?? '';
  const median = line<BandPoint>()
    .x((_, index) => across(index))
    .y((point) => y(point.median));
  const every = Math.max(
    1,
    Math.ceil(Math.max(34, ...points.map(({ label }) => textWidth(label) + 8)) / Math.max(1, x.step())),
  );
  const places = spread(
    ends.map(({ id }) => y(end?.[id] ?? 0)),
    18,
    top,
    height - bottom - 2,
  );
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${width - room}`} className={tick === 0 ? styles.axis : styles.grid} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <path d={band('lowest', 'highest')} className={styles.range} />
      <path d={band('lower', 'upper')} className={styles.middle} />
      <path d={median([...points]) ?? ''} className={styles.median} />
      {points.map(({ label }, index) =>
        index % every === 0 ? (
          <text key={label} x={across(index)} y={height - 6} textAnchor={index === 0 ? 'start' : 'middle'}>
            {label}
          </text>
        ) : undefined,
      )}
      {ends.map(({ id, text }, index) => (
        <text
          key={id}
          x={width - room + 8}
          y={(places[index] ?? 0) + 4}
          className={id === 'median' ? styles.strong : undefined}
        >
          {text}
        </text>
      ))}
    </>
  );
}
