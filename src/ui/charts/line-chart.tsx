import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { ChartFrame } from './chart-frame';
import styles from './line-chart.module.css';
import { spread } from './spread';
import { textWidth } from './text-width';

export interface LineSeries {
  id: string;
  name: string;
  color: string;
  /** SVG dash of the line, so that colour is never alone; "0" is solid. */
  dash?: string;
  /** One value a quarter; `undefined` where there is none yet. */
  values: readonly (number | undefined)[];
  strong?: boolean;
  /** Picture shown at the line's end. */
  markUrl?: string;
}

export interface LineChartProps {
  title: ReactNode;
  subtitle?: ReactNode;
  series: readonly LineSeries[];
  /** One label a quarter; those that don't fit are left out. Points without a name, '', lie between. */
  xLabels: readonly string[];
  format?: (value: number) => string;
  /** A remark on one quarter (index, may lie between two). */
  marker?: { at: number; label: string };
  height?: number;
  tone?: 'night' | 'paper';
  /** Head of the table's first column. */
  nameWord: string;
  level?: 2 | 3;
  scale?: number;
  numbers?: string;
  legend?: ReactNode;
}

const top = 14;
const bottom = 24;
const mark = 18;

/** Lines over the quarters, each named at its end. */
export default function LineChart(props: LineChartProps) {
  const {
    title,
    subtitle,
    series,
    xLabels,
    format = String,
    marker,
    height = 220,
    tone = 'paper',
    nameWord,
    ...frame
  } = props;
  const all = series.flatMap((one) => one.values.filter((value) => value !== undefined));
  const indices = xLabels.map((_, index) => index);
  const named = indices.filter((index) => xLabels[index] !== '');
  const table = {
    head: [nameWord, ...named.map((index) => xLabels[index] ?? '')],
    rows: series.map(({ name, values }) => [
      name,
      ...named.map((index) => (values[index] === undefined ? '' : format(values[index]))),
    ]),
  };
  const draw = (width: number) => {
    const y = scaleLinear()
      .domain([Math.min(0, ...all), Math.max(1, ...all)])
      .nice(4)
      .range([height - bottom, top]);
    const ticks = y.ticks(4);
    const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 12;
    const ends = series.map((one) => lastOf(one.values));
    const room = Math.max(...ends.map((end) => (end === undefined ? 0 : textWidth(format(end.value))))) + mark + 18;
    const x = scalePoint<number>()
      .domain(indices)
      .range([left, width - room]);
    const across = (at: number) => (x(0) ?? left) + at * x.step();
    const path = line<number | undefined>()
      .defined((value) => value !== undefined)
      .x((_, index) => across(index))
      .y((value) => y(value ?? 0));
    const every = Math.max(1, Math.ceil(58 / Math.max(1, (x.step() * indices.length) / named.length)));
    const labelY = spread(
      ends.map((end) => (end === undefined ? 0 : y(end.value))),
      mark + 2,
      top,
      height - bottom - 4,
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
        {named.map((index, place) => (
          <g key={index}>
            <path d={`M${across(index)} ${height - bottom}v4`} className={styles.axis} />
            {place % every === 0 ? (
              <text x={across(index)} y={height - 5} textAnchor={index === 0 ? 'start' : 'middle'}>
                {xLabels[index]}
              </text>
            ) : undefined}
          </g>
        ))}
        {marker === undefined ? undefined : (
          <g className={styles.marker}>
            <path d={`M${across(marker.at)} ${top}V${height - bottom}`} />
            <text x={across(marker.at) + 5} y={height - bottom - 6}>
              {marker.label}
            </text>
          </g>
        )}
        {series.map((one, index) => {
          const end = ends[index];
          const ly = labelY[index] ?? 0;
          return (
            <g key={one.id}>
              <path
                d={path(one.values) ?? ''}
                fill="none"
                stroke={one.color}
                strokeWidth={one.strong === true ? 4 : 2.2}
                strokeDasharray={one.dash === '0' ? undefined : one.dash}
                strokeLinejoin="round"
              />
              {end === undefined ? undefined : (
                <>
                  <path
                    d={`M${across(end.index) + 2} ${y(end.value)}L${across(end.index) + 7} ${ly}`}
                    stroke={one.color}
                    strokeOpacity="0.6"
                  />
                  <EndMark series={one} x={across(end.index) + 8} y={ly} text={format(end.value)} />
                </>
              )}
            </g>
          );
        })}
      </>
    );
  };
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      table={table}
      height={height}
      tone={tone}
      level={frame.level}
      scale={frame.scale}
      numbers={frame.numbers}
      legend={frame.legend}
    >
      {draw}
    </ChartFrame>
  );
}

function EndMark({ series, x, y, text }: { series: LineSeries; x: number; y: number; text: string }) {
  return (
    <>
      {series.markUrl === undefined ? (
        <circle cx={x + mark / 2} cy={y} r={5} fill={series.color} />
      ) : (
        <image href={series.markUrl} x={x} y={y - mark / 2} width={mark} height={mark} />
      )}
      <text x={x + mark + 4} y={y + 4} className={series.strong === true ? styles.strong : undefined}>
        {text}
      </text>
    </>
  );
}

function lastOf(values: readonly (number | undefined)[]): { index: number; value: number } | undefined {
  const index = values.findLastIndex((value) => value !== undefined);
  const value = values[index];
  return value === undefined ? undefined : { index, value };
}
