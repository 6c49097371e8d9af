import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import styles from './segmented-choice.module.css';

export interface SegmentedOption<T extends string> {
  value: T;
  label: ReactNode;
  disabled?: boolean;
}

export interface SegmentedChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly SegmentedOption<T>[];
  /** What the chosen one means. */
  hint?: string;
  onChange: (value: T) => void;
  hideLabel?: boolean;
  tone?: 'night' | 'paper';
  className?: string;
}

/** One of a few: radio buttons set side by side. */
export function SegmentedChoice<T extends string>(props: SegmentedChoiceProps<T>) {
  const { label, value, options, hint, onChange, hideLabel = false, tone = 'night', className } = props;
  const name = useId();
  return (
    <fieldset role="radiogroup" className={classNames(styles.field, className)} aria-label={label} data-tone={tone}>
      {hideLabel ? undefined : (
        <span className={styles.label} aria-hidden>
          {label}
        </span>
      )}
      <span className={classNames(styles.track, styles[tone])}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
      {hint === undefined ? undefined : <small className={styles.hint}>{hint}</small>}
    </fieldset>
  );
}
