import type { ReactNode } from 'react';
import { Envelope } from '../../ui/envelope';
import styles from './sealed-section.module.css';

interface SealedSectionProps {
  opened: boolean;
  /** What it is called while closed. */
  name: string;
  closedWord: string;
  children: ReactNode;
  className?: string;
}

/** A part of the report that stays in its envelope, and out of the page, until its step is reached. */
export function SealedSection({ opened, name, closedWord, children, className }: SealedSectionProps) {
  if (opened) return <section className={`${styles.opened} ${className ?? ''}`}>{children}</section>;
  return (
    <section className={`${styles.closed} ${className ?? ''}`}>
      <Envelope state="sealed" width={72} />
      <p>
        <b>{name}</b>
        {closedWord}
      </p>
    </section>
  );
}
