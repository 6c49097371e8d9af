import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './described.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface DescribedProps {
  /** What the picture says in words. */
  label: string;
  children: ReactNode;
  className?: string;
  style?: CSSProperties;
  /** Takes the whole width. */
  wide?: boolean;
}

/** A picture made of boxes, read out as one sentence. */
export function Described({ label, children, className, style, wide = false }: DescribedProps) {
  return (
    <span className={classNames(styles.box, wide && styles.wide)}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden className={className} style={style}>
        {children}
      </span>
    </span>
  );
}
