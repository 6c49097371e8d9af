import { type ComponentProps, useId } from 'react';
import styles from './text-field.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hideLabel?: boolean;
  hint?: string;
}

/** Several lines to write on. */
export function TextArea({ label, value, onChange, hideLabel = false, hint, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <span className={`${styles.field} ${styles.paper}`} data-tone="paper">
      <label htmlFor={id} className={styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <textarea
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hint === undefined ? undefined : `${id}-note`}
        className={`${styles.input} ${styles.lines}`}
      />
      {hint === undefined ? undefined : (
        <span id={`${id}-note`} className={styles.hint}>
          {hint}
        </span>
      )}
    </span>
  );
}
