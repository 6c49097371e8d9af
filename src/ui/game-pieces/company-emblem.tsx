import { Art } from './art';
import { classNames } from '../primitives/class-names';
import styles from './company-emblem.module.css';

export interface CompanyEmblemProps {
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

/** A company's emblem: the picture by which it is known all over the table. */
export function CompanyEmblem({
  company,
  size = 24,
  name,
  own = false,
  dimmed = false,
  className,
}: CompanyEmblemProps) {
  return (
    <Art
      kind="company"
      id={company}
      size={size}
      title={name}
      className={classNames(styles.emblem, own && styles.own, dimmed && styles.dimmed, className)}
    />
  );
}
