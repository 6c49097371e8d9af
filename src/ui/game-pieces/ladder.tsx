import type { ReactNode } from 'react';
import { classNames } from '../primitives/class-names';
import { rem } from '../primitives/rem';
import { VisuallyHidden } from '../primitives/visually-hidden';
import { CompanyEmblem } from './company-emblem';
import styles from './ladder.module.css';

export interface LadderRow {
  company: string;
  name: string;
  value: ReactNode;
  own?: boolean;
  /** Its figure is only read out. */
  quiet?: boolean;
  /** Has nothing of what is ranked: greyed wherever it stands. */
  unranked?: boolean;
}

export interface LadderProps {
  rows: readonly LadderRow[];
  /** How many ranks from the top still get money. */
  cut: number;
  /** What the cut is called; read out. */
  cutLabel: string;
  label: string;
  /** On paper rows are as high as emblems and the cut is drawn; by night rows share the height, and whoever shows it draws the cut. */
  tone?: 'night' | 'paper';
  /** Diameter of emblems on paper, px. */
  size?: number;
}

/** A ranking, best on top: what is below the cut is greyed. */
export function Ladder({ rows, cut, cutLabel, label, tone = 'night', size = 22 }: LadderProps) {
  return (
    <ol
      className={classNames(styles.ladder, styles[tone])}
      aria-label={label}
      style={{ ['--rung' as string]: rem(Math.round(size * 1.1)) }}
    >
      {rows.map((row, index) => {
        const below = index >= cut || row.unranked === true;
        const own = row.own === true;
        return (
          <li key={row.company} className={classNames(styles.row, below && styles.below, own && styles.own)}>
            {index === cut ? (
              <span className={styles.cut}>
                <VisuallyHidden>{cutLabel}</VisuallyHidden>
              </span>
            ) : undefined}
            <CompanyEmblem
              company={row.company}
              name={row.name}
              size={size}
              own={tone === 'paper' && own}
              dimmed={tone === 'paper' && below}
              className={styles.emblem}
            />
            <b className={styles.value}>
              {row.quiet === true ? <VisuallyHidden>{row.value}</VisuallyHidden> : row.value}
            </b>
          </li>
        );
      })}
    </ol>
  );
}
