import type { ReactNode } from 'react';
import type { TermId } from '../../../rules/book/index';
import { Inspect } from '../inspect/inspectable';
import styles from './term.module.css';

interface TermProps {
  readonly id: TermId;
  readonly children: ReactNode;
}

/** A word of the game that explains itself when it is asked. */
export const Term = ({ id, children }: TermProps) => (
  <Inspect subject={`term:${id}`} className={styles.term}>
    {children}
  </Inspect>
);
