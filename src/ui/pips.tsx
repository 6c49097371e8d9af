import { classNames } from './class-names';
import { Described } from './described';
import styles from './pips.module.css';

export interface PipsProps {
  value: number;
  max?: number;
  /** Level marked by a notch, such as the open-source level. */
  notch?: number;
  /** Level after what is being considered. */
  after?: number;
  /** What it says in words. */
  label: string;
}

/** A level as a row of pips. */
export function Pips({ value, max = 10, notch, after = value, label }: PipsProps) {
  return (
    <Described label={label} className={styles.pips}>
      {Array.from({ length: max }, (_, index) => (
        <i
          key={index}
          className={classNames(
            index < value && styles.full,
            index >= value && index < after && styles.coming,
            notch === index + 1 && styles.notch,
          )}
        />
      ))}
    </Described>
  );
}
