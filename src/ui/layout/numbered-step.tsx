import type { ReactNode } from 'react';
import { Icon } from '../primitives/icon';
import styles from './numbered-step.module.css';

export interface NumberedStepProps {
  number: number;
  title: ReactNode;
  hint?: ReactNode;
  done?: boolean;
  level?: 2 | 3;
}

/** A heading with its number in gold: what to do first, second, third. */
export function NumberedStep({ number, title, hint, done = false, level = 2 }: NumberedStepProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.step}>
      <span className={styles.number}>{done ? <Icon name="check" size={14} /> : number}</span>
      <Heading className={styles.title}>{title}</Heading>
      {hint === undefined ? undefined : <span className={styles.hint}>{hint}</span>}
    </div>
  );
}
