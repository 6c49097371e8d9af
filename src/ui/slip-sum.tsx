import type { ReactNode } from 'react';
import styles from './slip-sum.module.css';

export interface SlipSumRow {
  label: ReactNode;
  value: ReactNode;
  tone?: 'up' | 'down';
}

export interface SlipSumProps {
  title: ReactNode;
  kicker?: ReactNode;
  rows: readonly SlipSumRow[];
  note?: ReactNode;
}

/** The usual body of a slip: a number, what it is made of, and a remark. */
export function SlipSum({ title, kicker, rows, note }: SlipSumProps) {
  return (
    <div className={styles.sum}>
      {kicker === undefined ? undefined : <p className={styles.kicker}>{kicker}</p>}
      <p className={styles.title}>{title}</p>
      <dl className={styles.rows}>
        {rows.map((row, index) => (
          // The rows of one sum never change places.
          <div key={index} className={styles.row}>
            <dt>{row.label}</dt>
            <dd className={row.tone === undefined ? undefined : styles[row.tone]}>{row.value}</dd>
          </div>
        ))}
      </dl>
      {note === undefined ? undefined : <p className={styles.note}>{note}</p>}
    </div>
  );
}
