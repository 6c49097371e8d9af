import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { fitText } from './fit-text';
import styles from './plots.module.css';

export interface LorenzPlotProps {
  /** From those with least to those with most; shares from 0 to 1. */
  points: readonly { readonly companies: number; readonly money: number }[];
  width: number;
  height: number;
  words: { title: string; across: string; equal: string };
}

const top = 24;
const bottom = 24;
const left = 44;

const percents = [0, 0.5, 1] as const;

/** How far what is shared out is from being shared alike: the curve below the diagonal. */
export function LorenzPlot({ points, width, height, words }: LorenzPlotProps) {
  const side = Math.min(width - left - 12, height - top - bottom);
  const x = scaleLinear([0, 1], [left, left + side]);
  const y = scaleLinear([0, 1], [top + side, top]);
  const curve = line<LorenzPlotProps['points'][number]>()
    .x((point) => x(point.companies))
    .y((point) => y(point.money));
  const drawn = curve([...points]) ?? '';
  return (
    <>
      <text x="0" y="13" className={styles.strong}>
        {fitText(words.title, width)}
      </text>
      {percents.map((part) => (
        <g key={part}>
          <path d={`M${left} ${y(part)}H${left + side}`} className={part === 0 ? styles.axis : styles.grid} />
          <path d={`M${x(part)} ${top}V${top + side}`} className={part === 0 ? styles.axis : styles.grid} />
          <text x={left - 6} y={y(part) + (part === 1 ? 10 : 4)} textAnchor="end">
            {`${100 * part}%`}
          </text>
        </g>
      ))}
      {drawn === '' ? undefined : <path d={`${drawn}Z`} className={styles.between} />}
      <path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} className={styles.reference} />
      <path d={drawn} className={styles.curve} />
      <text x={x(0.06)} y={y(0.86)}>
        {fitText(words.equal, side * 0.7)}
      </text>
      <text x={left} y={top + side + 18}>
        {fitText(words.across, width - left)}
      </text>
    </>
  );
}
