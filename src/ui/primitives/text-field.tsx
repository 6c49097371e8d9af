import { type ComponentProps, type SyntheticEvent, useId, useState } from 'react';
import { useText } from '../../i18n';
import { classNames } from './class-names';
import styles from './text-field.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'maxLength'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hideLabel?: boolean;
  hint?: string;
  error?: string;
  tone?: 'night' | 'paper';
  /** Most letters it takes: whoever writes more is told. */
  longest?: number;
}

/** A line to write on. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, hideLabel = false, hint, error, tone = 'paper', className, longest, ...rest } = props;
  const t = useText('common');
  const [full, setFull] = useState(false);
  const id = useId();
  const note = full && longest !== undefined ? t.fullField({ letters: longest }) : (error ?? hint);
  const write = ({ currentTarget: { value: written }, nativeEvent }: SyntheticEvent<HTMLInputElement>) => {
    const letters = Array.from(written);
    // What is still being composed of several keys is not cut.
    const tooLong =
      longest !== undefined && letters.length > longest && !(nativeEvent as Partial<InputEvent>).isComposing;
    setFull(tooLong);
    onChange(tooLong ? letters.slice(0, longest).join('') : written);
  };
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
        onChange={write}
        onCompositionEnd={write}
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
