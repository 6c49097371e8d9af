import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './newsprint.module.css';

/** The strip of salmon newsprint across the top: columns parted by hairlines. */
export function Newsprint({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <header className={classNames(styles.strip, className)} data-tone="paper">
      {children}
    </header>
  );
}
