import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './news-column.module.css';

export interface NewsColumnProps {
  children?: ReactNode;
  kicker?: ReactNode;
  title?: ReactNode;
  /** Takes the room that is left. */
  grow?: boolean;
  /** Printed white on black, as the climate is. */
  inverse?: boolean;
  className?: string;
}

/** A column of newsprint: kicker, headline, text. */
export function NewsColumn(props: NewsColumnProps) {
  const { children, kicker, title, grow = false, inverse = false, className } = props;
  return (
    <section className={classNames(styles.column, grow && styles.grow, inverse && styles.inverse, className)}>
      {kicker === undefined ? undefined : <p className={styles.kicker}>{kicker}</p>}
      {title === undefined ? undefined : <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  );
}
