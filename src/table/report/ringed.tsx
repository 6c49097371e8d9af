import type { ReactNode } from 'react';
import styles from './ringed.module.css';

interface RingedProps {
  readonly children: ReactNode;
}

/** A change of a stake: a ring is drawn around it once what caused it has been staged. */
export const Ringed = ({ children }: RingedProps) => <span className={styles.ringed}>{children}</span>;
