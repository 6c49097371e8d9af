import styles from './spark.module.css';

export interface SparkProps {
  /** One value a quarter, oldest first. */
  values: readonly number[];
  color: string;
  width?: number;
  height?: number;
  label?: string;
}

/** A line of the size of a word. */
export function Spark({ values, color, width = 60, height = 20, label }: SparkProps) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (index: number) => 2 + (values.length > 1 ? (index * (width - 8)) / (values.length - 1) : width - 8);
  const y = (value: number) => height - 4 - ((value - low) / span) * (height - 8);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const last = values.at(-1);
  return (
    <svg
      width={width}
      height={height}
      className={styles.spark}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={`M2 ${height - 1}H${width - 2}`} stroke="currentColor" strokeOpacity="0.3" />
      <polyline points={points.join(' ')} fill="none" stroke={color} strokeWidth="2" strokeLinejoin="round" />
      {last === undefined ? undefined : <circle cx={x(values.length - 1)} cy={y(last)} r="3" fill={color} />}
    </svg>
  );
}
