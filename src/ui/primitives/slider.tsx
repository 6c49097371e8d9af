import { type CSSProperties, useId } from 'react';
import { classNames } from './class-names';
import styles from './slider.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface SliderProps {
  label: string;
  min?: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
  format?: (value: number) => string;
  hideLabel?: boolean;
}

/** How many numbers may stand below the track. */
const mostMarks = 12;
/** Numbers people count in. */
const steps = [1, 2, 5, 10, 20, 50, 100];

/** Whole numbers on a track, with the number on the knob: arrows step, Home and End jump. */
export function Slider(props: SliderProps) {
  const { label, min = 0, max, value, onChange, format = String, hideLabel = false } = props;
  const id = useId();
  const span = Math.max(1, max - min);
  const step = steps.find((one) => one * mostMarks >= span) ?? Math.ceil(span / mostMarks);
  const marks = Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => min + index * step).filter(
    (mark) => mark <= max,
  );
  const at = (mark: number): CSSProperties => ({ ['--at' as string]: (mark - min) / span });
  return (
    <div className={styles.slider} style={at(value)}>
      <label htmlFor={id} className={styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <div className={styles.track}>
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={1}
          value={value}
          disabled={max <= min}
          aria-valuetext={format(value)}
          onChange={(event) => onChange(event.target.valueAsNumber)}
          // Whoever lets go of the knob where it stood has chosen that number.
          onPointerUp={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span className={styles.knob} aria-hidden>
          {format(value)}
        </span>
      </div>
      <div className={styles.marks} aria-hidden>
        {marks.map((mark) => (
          <span key={mark} style={at(mark)} className={classNames(mark === value && styles.here)}>
            {mark}
          </span>
        ))}
      </div>
    </div>
  );
}
