import { artUrl } from './art';
import { classNames } from '../primitives/class-names';
import styles from './stamp.module.css';
import { rem } from '../primitives/rem';

export interface StampProps {
  kind: 'backed' | 'talked';
  /** The word on it. */
  word: string;
  amount?: string;
  company?: string;
  /** Diameter in px. */
  size?: number;
  /** The seal's name for those who can't see it. */
  companyName?: string;
}

/** The verdict, stamped on paper: money or only talk. */
export function Stamp({ kind, word, amount, company, size = 84, companyName }: StampProps) {
  const said = [word, amount, companyName].filter((part) => part !== undefined).join(', ');
  return (
    <svg
      viewBox="0 0 100 100"
      width={rem(size)}
      height={rem(size)}
      role="img"
      aria-label={said}
      className={classNames(styles.stamp, styles[kind])}
    >
      <circle cx="50" cy="50" r="47" className={styles.rim} />
      <circle cx="50" cy="50" r="43" className={styles.rule} />
      <text x="50" y="36" className={styles.word}>
        {word}
      </text>
      <text x="50" y="62" className={styles.amount}>
        {amount}
      </text>
      {company === undefined ? undefined : (
        <image href={artUrl('company', company)} x="39" y="67" width="22" height="22" />
      )}
    </svg>
  );
}
