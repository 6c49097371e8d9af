import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names';
import styles from './text-field.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hideLabel?: boolean;
  hint?: string;
  error?: string;
  tone?: 'night' | 'paper';
}

/** A line to write on. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hideLabel = false, hint, error, tone = 'paper', className, ...rest } = props;
  const id = useId();
  const note = error ?? hint;
  return (
    <span className={classNames(styles.field, styles[tone], className)} data-tone={tone}>
      <label htmlFor={id} className={styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        className={styles.input}
      />
      {note === undefined ? undefined : (
        <span id={`${id}-note`} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </span>
      )}
    </span>
  );
}
