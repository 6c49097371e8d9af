import type { CSSProperties, ReactNode } from 'react';
import { classNames } from '../primitives/class-names';
import styles from './labelled-picture.module.css';
import { VisuallyHidden } from '../primitives/visually-hidden';

export interface LabelledPictureProps {
  /** What the picture says in words. */
  label: string;
  children: ReactNode;
  className?: string;
  style?: CSSProperties;
  /** Takes the whole width. */
  wide?: boolean;
}

/** A picture made of boxes, read out as one sentence. */
export function LabelledPicture({ label, children, className, style, wide = false }: LabelledPictureProps) {
  return (
    <span className={classNames(styles.box, wide && styles.wide)}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span aria-hidden className={className} style={style}>
        {children}
      </span>
    </span>
  );
}
