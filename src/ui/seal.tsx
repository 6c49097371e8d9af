import { Art } from './art';
import { classNames } from './class-names';
import styles from './seal.module.css';

export interface SealProps {
  /** Name of the company's drawing. */
  company: string;
  /** Diameter in px. */
  size?: number;
  /** Read out, when no name stands beside it. */
  name?: string;
  /** One's own company: ringed in gold. */
  own?: boolean;
  dimmed?: boolean;
  className?: string;
}

/** A company's seal. */
export function Seal({ company, size = 24, name, own = false, dimmed = false, className }: SealProps) {
  return (
    <Art
      kind="company"
      id={company}
      size={size}
      title={name}
      className={classNames(styles.seal, own && styles.own, dimmed && styles.dimmed, className)}
    />
  );
}
