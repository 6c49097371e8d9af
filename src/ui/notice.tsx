import type { ReactNode } from 'react';
import { Felt } from './felt';
import styles from './notice.module.css';

/** A sheet of paper on an empty table: nothing is to be played here now. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.place} data-climate="cautious">
      <Felt />
      <main className={styles.notice} data-tone="paper">
        {children}
      </main>
    </div>
  );
}
