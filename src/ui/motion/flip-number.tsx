import { useEffect, useRef, useState } from 'react';
import { classNames } from '../primitives/class-names';
import { Delta } from '../charts/delta';
import styles from './flip-number.module.css';

/** How long the difference stays beside the number, in ms. */
const stay = 2600;

export interface FlipNumberProps {
  value: number;
  format?: (value: number) => string;
  tone?: 'night' | 'paper';
  /** Leaves out the difference. */
  quiet?: boolean;
  className?: string;
}

/** A number that flips over when it changes and shows for a moment by how much. */
export function FlipNumber({ value, format = String, tone = 'night', quiet = false, className }: FlipNumberProps) {
  const [change, setChange] = useState(0);
  const before = useRef(value);
  useEffect(() => {
    const difference = value - before.current;
    before.current = value;
    if (difference === 0) return undefined;
    setChange(difference);
    const timer = setTimeout(() => setChange(0), stay);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <span className={classNames(styles.number, className)}>
      <span key={value} className={change === 0 ? undefined : change > 0 ? styles.rising : styles.falling}>
        {format(value)}
      </span>
      {quiet || change === 0 ? undefined : (
        <span className={styles.change} aria-hidden>
          <Delta value={Math.round(change * 10) / 10} tone={tone} />
        </span>
      )}
    </span>
  );
}
