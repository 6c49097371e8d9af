import { useEffect, useRef, type ReactNode } from 'react';
import { Envelope } from '../../ui/envelope';
import { prefersStillness } from '../../ui/motion/still';
import styles from './sealed-section.module.css';

interface SealedSectionProps {
  opened: boolean;
  /** Just opened by itself: it comes into sight. */
  newest: boolean;
  name: string;
  closedWord: string;
  children: ReactNode;
  className?: string;
}

/** A part of the report that stays in its envelope, and out of the page, until its step is reached. */
export function SealedSection({ opened, newest, name, closedWord, children, className }: SealedSectionProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (newest) section.current?.scrollIntoView({ block: 'nearest', behavior: prefersStillness() ? 'auto' : 'smooth' });
  }, [newest]);
  if (opened)
    return (
      <section ref={section} className={`${styles.opened} ${className ?? ''}`} aria-label={name}>
        {children}
      </section>
    );
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
