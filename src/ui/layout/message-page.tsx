import type { ReactNode } from 'react';
import { TableBackground } from './table-background';
import styles from './message-page.module.css';

/** A sheet of paper on an empty table: nothing is to be played here now. */
export function MessagePage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.place} data-climate="cautious">
      <TableBackground />
      <main className={styles.message} data-tone="paper">
        {children}
      </main>
    </div>
  );
}
