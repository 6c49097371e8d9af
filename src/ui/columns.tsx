import { classNames } from './class-names';
import { Described } from './described';
import { DomainMark, type DomainName } from './domain-mark';
import styles from './columns.module.css';

export interface ColumnsProps {
  values: readonly { domain: DomainName; value: number; after?: number }[];
  max?: number;
  /** Shows the levels as numbers below the shapes. */
  numbers?: boolean;
  size?: 'small' | 'large';
  /** What it says in words. */
  label: string;
}

/** Levels as columns, each standing on its domain's shape. */
export function Columns({ values, max = 6, numbers = true, size = 'small', label }: ColumnsProps) {
  return (
    <Described label={label} className={classNames(styles.columns, styles[size])}>
      {values.map(({ domain, value, after = value }) => (
        <span key={domain} className={classNames(styles.column, value === 0 && after === 0 && styles.none)}>
          <span className={styles.tower} data-domain={domain}>
            {Array.from({ length: max }, (_, index) => {
              const level = max - index;
              return (
                <i
                  key={level}
                  className={classNames(
                    level <= value && styles.full,
                    level > value && level <= after && styles.coming,
                  )}
                />
              );
            })}
          </span>
          <DomainMark domain={domain} size={size === 'large' ? 14 : 12} />
          {numbers ? <b>{value}</b> : undefined}
        </span>
      ))}
    </Described>
  );
}
