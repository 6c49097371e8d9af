import { scaleLinear } from 'd3-scale';
import { fitText } from './fit-text';
import styles from './plots.module.css';
import { textWidth } from './text-width';

export interface Dot {
  id: string;
  x: number;
  y: number;
  kind: 'dot' | 'ring';
}

export interface DotsPlotProps {
  dots: readonly Dot[];
  width: number;
  height: number;
  words: { x: string; y: string; diagonal?: string };
  format: (value: number) => string;
}

const top = 30;
const bottom = 42;

/** Two measures of many, one dot each; the dashed diagonal is where both are alike. */
export function DotsPlot({ dots, width, height, words, format }: DotsPlotProps) {
  const y = scaleLinear()
    .domain([Math.min(0, ...dots.map((dot) => dot.y)), Math.max(1, ...dots.map((dot) => dot.y))])
    .nice(4)
    .range([height - bottom, top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = Math.max(...ticks.map((tick) => textWidth(format(tick)))) + 12;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...dots.map((dot) => dot.x))])
    .nice(5)
    .range([left, width - 14]);
  const across = x.ticks(Math.max(2, Math.floor((width - left) / 70)));
  const most = Math.min(x.domain()[1] ?? 0, y.domain()[1] ?? 0);
  return (
    <>
      <text x="0" y="13" className={styles.strong}>
        {fitText(words.y, width)}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${width - 14}`} className={tick === 0 ? styles.axis : styles.grid} />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      {across.map((tick) => (
        <text key={tick} x={x(tick)} y={height - bottom + 18} textAnchor="middle">
          {format(tick)}
        </text>
      ))}
      <text x={width - 14} y={height - 5} textAnchor="end" className={styles.strong}>
        {fitText(words.x, width - 14)}
      </text>
      {words.diagonal === undefined ? undefined : (
        <>
          <path d={`M${x(0)} ${y(0)}L${x(most)} ${y(most)}`} className={styles.reference} />
          <text
            x={Math.min(x(most) + 6, width - 14)}
            y={y(most) + 12}
            textAnchor={x(most) > width / 2 ? 'end' : 'start'}
          >
            {fitText(words.diagonal, width / 2)}
          </text>
        </>
      )}
      {dots.map((dot) => (
        <circle key={dot.id} cx={x(dot.x)} cy={y(dot.y)} r={5} className={styles[dot.kind]} />
      ))}
    </>
  );
}
