import styles from './delta.module.css';
import { classNames } from '../primitives/class-names';

/** A number with a sign that is a sign: +3, −3 (U+2212), 0. */
export const signed = (value: number, format: (value: number) => string = String): string => {
  if (value === 0) return format(0);
  return value > 0 ? `+${format(value)}` : `\u2212${format(-value)}`;
};

export interface DeltaProps {
  value: number;
  format?: (value: number) => string;
  tone?: 'night' | 'paper';
}

/** By how much something rose or fell; the direction is in the arrow and the sign, not in the colour alone. */
export function Delta({ value, format, tone = 'night' }: DeltaProps) {
  if (value === 0) return undefined;
  return (
    <span className={classNames(styles.delta, styles[tone], value > 0 ? styles.up : styles.down)}>
      <svg viewBox="0 0 10 9" width="10" height="9" aria-hidden>
        <path d={value > 0 ? 'M5 0 10 9H0z' : 'M5 9 0 0h10z'} fill="currentColor" />
      </svg>
      {signed(value, format)}
    </span>
  );
}
