import type { ReactNode } from 'react';
import styles from './masthead.module.css';

export interface MastheadProps {
  title: ReactNode;
  /** The title's other language, in crimson. */
  second?: ReactNode;
  aside?: ReactNode;
}

/** The head of a morning paper. */
export function Masthead({ title, second, aside }: MastheadProps) {
  return (
    <header className={styles.head} data-tone="paper">
      <p className={styles.title}>{title}</p>
      {second === undefined ? undefined : <p className={styles.second}>{second}</p>}
      {aside === undefined ? undefined : <div className={styles.aside}>{aside}</div>}
    </header>
  );
}
