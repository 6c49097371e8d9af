import type { ReactNode } from 'react';
import type { CompanyView } from '../../../rules/index';
import { CapTable } from '../rivals/company-figures';
import { useTable } from '../use-table';
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
  /** Whose figure it is. */
  readonly company: CompanyView;
  /** A remark after its name. */
  readonly kicker?: ReactNode;
  readonly rows: readonly SumRow[];
  readonly note?: ReactNode;
  readonly picture?: ReactNode;
}

type FigureHeadProps = Pick<SumRowsProps, 'titleId' | 'title' | 'company'> & { readonly children?: ReactNode };

/** What a figure is, and whose. */
export function FigureHead({ titleId, title, company, children }: FigureHeadProps) {
  const { words } = useTable();
  return (
    <Head titleId={titleId} title={title} picture={<CapTable company={company} size={56} tone="paper" />}>
      <p>
        {words.company(company.seat)}
        {children === undefined ? undefined : <> · {children}</>}
      </p>
    </Head>
  );
}

/** A figure, what it is made of, and a remark. */
export const SumRows = ({ titleId, title, company, kicker, rows, note, picture }: SumRowsProps) => (
  <>
    <FigureHead titleId={titleId} title={title} company={company}>
      {kicker}
    </FigureHead>
    <div className={styles.sum}>
      {picture === undefined ? undefined : <div className={styles.picture}>{picture}</div>}
      <dl className={styles.rows}>
        {rows.map((row, index) => (
          // The rows of one sum never change places.
          <div key={index} className={styles.row}>
            <dt>{row.label}</dt>
            <dd className={row.tone === undefined ? undefined : styles[row.tone]}>{row.value}</dd>
          </div>
        ))}
      </dl>
    </div>
    {note === undefined ? undefined : <p className={styles.note}>{note}</p>}
  </>
);
