import type { ReactNode } from 'react';
import { classNames } from '../primitives/class-names';
import styles from './panel.module.css';

export interface PanelProps {
  children: ReactNode;
  title?: ReactNode;
  aside?: ReactNode;
  className?: string;
}

/** A box of dark felt with a brass edge. */
export function Panel({ children, title, aside, className }: PanelProps) {
  return (
    <section className={classNames(styles.panel, className)}>
      {title === undefined ? undefined : (
        <header className={styles.head}>
          <h3 className={styles.title}>{title}</h3>
          {aside === undefined ? undefined : <span className={styles.aside}>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
