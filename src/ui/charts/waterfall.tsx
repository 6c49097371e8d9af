import { scaleBand, scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import { signed } from './delta';
import { ChartFrame } from './chart-frame';
import styles from './waterfall.module.css';

export interface WaterfallStep {
  id: string;
  label: string;
  /** A total stands on the ground; all else is added to what came before. */
  value: number;
  kind: 'total' | 'deal' | 'in' | 'out';
}

export interface WaterfallProps {
  title: ReactNode;
  subtitle?: ReactNode;
  steps: readonly WaterfallStep[];
  format?: (value: number) => string;
  height?: number;
  words: { step: string; amount: string };
}

const top = 22;
const bottom = 40;

/** How cash got from where it was to where it is. */
export function Waterfall({ title, subtitle, steps, format = String, height = 220, words }: WaterfallProps) {
  const hatch = useId();
  const bars = runningBars(steps);
  const amount = (step: WaterfallStep) => (step.kind === 'total' ? format(step.value) : signed(step.value, format));
  const table = {
    head: [words.step, words.amount],
    rows: steps.map((step) => [step.label, amount(step)]),
  };
  const draw = (width: number) => {
    const y = scaleLinear()
      .domain([Math.min(0, ...bars.map((bar) => bar.low)), Math.max(1, ...bars.map((bar) => bar.high))])
      .nice(3)
      .range([height - bottom, top]);
    const left = Math.max(...y.ticks(3).map((tick) => String(tick).length)) * 8 + 10;
    const x = scaleBand<number>()
      .domain(steps.map((_, index) => index))
      .range([left, width])
      .padding(0.16);
    const step = x.step();
    return (
      <>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" stroke="#A02C1C" strokeWidth="1.5" />
        </pattern>
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <path d={`M${left} ${y(tick)}H${width}`} className={tick === 0 ? styles.axis : styles.grid} />
            <text x={left - 8} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {bars.map((bar, index) => {
          const at = x(index) ?? 0;
          const next = bars[index + 1];
          const one = steps[index];
          if (one === undefined) return undefined;
          return (
            <g key={one.id}>
              <rect
                x={at}
                y={y(bar.high)}
                width={x.bandwidth()}
                height={Math.max(1.5, y(bar.low) - y(bar.high))}
                className={styles[one.kind]}
                fill={one.kind === 'out' ? `url(#${hatch})` : undefined}
              />
              {next === undefined ? undefined : (
                <path d={`M${at + x.bandwidth()} ${y(bar.after)}H${at + step}`} className={styles.link} />
              )}
              <text
                x={at + x.bandwidth() / 2}
                y={y(bar.high) - 6}
                textAnchor="middle"
                data-kind={one.kind}
                className={styles.amount}
              >
                {amount(one)}
              </text>
              <text
                x={at + x.bandwidth() / 2}
                y={height - bottom + (index % 2 === 0 || step > 66 ? 17 : 33)}
                textAnchor="middle"
              >
                {one.label}
              </text>
            </g>
          );
        })}
      </>
    );
  };
  return (
    <ChartFrame title={title} subtitle={subtitle} table={table} height={height}>
      {draw}
    </ChartFrame>
  );
}

function runningBars(steps: readonly WaterfallStep[]): { low: number; high: number; after: number }[] {
  let level = 0;
  return steps.map((step) => {
    const before = step.kind === 'total' ? 0 : level;
    level = step.kind === 'total' ? step.value : level + step.value;
    return { low: Math.min(before, level), high: Math.max(before, level), after: level };
  });
}
