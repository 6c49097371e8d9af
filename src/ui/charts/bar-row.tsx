import { classNames } from '../class-names';
import { Described } from '../described';
import styles from './bar-row.module.css';

export interface BarPart {
  /** In the unit of the row's `max`. */
  value: number;
  kind: 'own' | 'burn' | 'possible' | 'gold' | 'gone';
  label?: string;
}

export interface BarRowProps {
  parts: readonly BarPart[];
  /** What the whole width stands for. */
  max: number;
  /** Colour of the company's own part. */
  color: string;
  /** Where a dashed line stands, such as what is needed. */
  marker?: number;
  height?: number;
  /** What it says in words. */
  label: string;
}

/** One bar of parts end to end: what a company has, what it burns, what it could still burn, what it won or lost. */
export function BarRow({ parts, max, color, marker, height = 16, label }: BarRowProps) {
  const share = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / Math.max(max, 1e-9)))}%`;
  return (
    <Described label={label} className={styles.row} style={{ height }} wide>
      {parts.map((part, index) => (
        <i
          // Parts keep their places.
          key={index}
          className={classNames(styles.part, styles[part.kind])}
          style={{ width: share(part.value), background: part.kind === 'own' ? color : undefined }}
        >
          {part.label}
        </i>
      ))}
      {marker === undefined ? undefined : <span className={styles.marker} style={{ left: share(marker) }} />}
    </Described>
  );
}
