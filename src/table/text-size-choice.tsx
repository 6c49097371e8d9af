import { useText } from '../i18n';
import { percent } from '../i18n/format';
import { SegmentedChoice } from '../ui/primitives/segmented-choice';

interface TextSizeChoiceProps<Size extends string> {
  /** In hundredths of the usual size. */
  readonly value: Size;
  readonly sizes: readonly Size[];
  readonly onChange: (size: Size) => void;
}

/** How large letters are, and the whole page with them. */
export function TextSizeChoice<Size extends string>({ value, sizes, onChange }: TextSizeChoiceProps<Size>) {
  const t = useText('table');
  return (
    <SegmentedChoice
      label={t.textSize}
      tone="paper"
      value={value}
      onChange={onChange}
      options={sizes.map((size) => ({ value: size, label: percent(Number(size) / 100) }))}
    />
  );
}
