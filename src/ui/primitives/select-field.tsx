import styles from './select-field.module.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
  readonly tone?: 'night' | 'paper';
  /** What the chosen one means, said on hover. */
  readonly title?: string;
}

/** One of many in little room: the platform's own list. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, options, onChange, hideLabel = false, tone = 'night', title } = props;
  return (
    <label className={styles.field} data-tone={tone} data-tip={title}>
      {hideLabel ? undefined : <span>{label}</span>}
      <select
        aria-label={hideLabel ? label : undefined}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
