import type { ReactNode } from 'react';
import { Head } from './pieces';
import styles from './sum-rows.module.css';

interface SumRow {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly tone?: 'up' | 'down' | undefined;
}

interface SumRowsProps {
  readonly titleId: string;
  readonly title: ReactNode;
  readonly kicker?: ReactNode;
  readonly rows: readonly SumRow[];
  readonly note?: ReactNode;
  readonly picture?: ReactNode;
}

/** A figure, what it is made of, and a remark. */
export const SumRows = ({ titleId, title, kicker, rows, note, picture }: SumRowsProps) => (
  <>
    <Head titleId={titleId} title={title} picture={picture}>
      {kicker}
    </Head>
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
  </>
);
