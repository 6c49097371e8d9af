import { classNames } from '../primitives/class-names';
import { LabelledPicture } from '../game-pieces/labelled-picture';
import styles from './segmented-bar.module.css';
import { rem } from '../primitives/rem';

export interface BarSegment {
  /** In the unit of the bar's `max`. */
  value: number;
  kind: 'own' | 'burn' | 'possible' | 'gold' | 'gone';
  label?: string;
}

export interface SegmentedBarProps {
  segments: readonly BarSegment[];
  /** What the whole width stands for. */
  max: number;
  /** Colour of the company's own segment. */
  color: string;
  /** Where a dashed line stands, such as what is needed. */
  marker?: number;
  height?: number;
  /** What it says in words. */
  label: string;
}

/** One bar of segments end to end: what a company has, what it burns, what it could still burn, what it won or lost. */
export function SegmentedBar({ segments, max, color, marker, height = 16, label }: SegmentedBarProps) {
  const share = (value: number) => `${Math.max(0, Math.min(100, (100 * value) / Math.max(max, 1e-9)))}%`;
  return (
    <LabelledPicture label={label} className={styles.bar} style={{ height: rem(height) }} wide>
      {segments.map((segment, index) => (
        <i
          // Segments keep their places.
          key={index}
          className={classNames(styles.segment, styles[segment.kind])}
          style={{ width: share(segment.value), background: segment.kind === 'own' ? color : undefined }}
        >
          {segment.label}
        </i>
      ))}
      {marker === undefined ? undefined : <span className={styles.marker} style={{ left: share(marker) }} />}
    </LabelledPicture>
  );
}
