import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './ladder.module.css';
import { PointingHand } from './pointing-hand';
import { Seal } from './seal';

export interface LadderRow {
  company: string;
  name: string;
  value: ReactNode;
  own?: boolean;
}

export interface LadderProps {
  rows: readonly LadderRow[];
  /** How many ranks from the top still get money. */
  cut: number;
  /** What the cut is called; shown at its line when given, else only read out. */
  cutLabel: string;
  showCutLabel?: boolean;
  /** Points at the first row. */
  pointing?: boolean;
  label: string;
  tone?: 'night' | 'paper';
  size?: number;
}

/** A ranking with the cut as a gold water-line: what is below it is greyed. */
export function Ladder(props: LadderProps) {
  const { rows, cut, cutLabel, showCutLabel = false, pointing = false, label, tone = 'night', size = 22 } = props;
  return (
    <ol
      className={classNames(styles.ladder, styles[tone])}
      aria-label={label}
      style={{ ['--rung' as string]: `${Math.round(size * 1.1)}px` }}
    >
      {rows.map((row, index) => {
        const below = index >= cut;
        return (
          <li
            key={row.company}
            className={classNames(styles.row, below && styles.below, row.own === true && styles.own)}
          >
            {index === cut ? (
              <span className={styles.cut}>
                <span className={showCutLabel ? styles.cutLabel : styles.silent}>{cutLabel}</span>
              </span>
            ) : undefined}
            {pointing && index === 0 && !below ? <PointingHand /> : undefined}
            <Seal company={row.company} name={row.name} size={size} own={row.own} dimmed={below} />
            <b className={styles.value}>{row.value}</b>
          </li>
        );
      })}
    </ol>
  );
}
