import { useText } from '../../../i18n';
import { SegmentedChoice } from '../../../ui/primitives/segmented-choice';

interface FavourChoiceProps {
  /** Chance (0..1) that an investor ranks by its measure. */
  readonly value: number;
  readonly onChange: (favouritism: number) => void;
}

/** Whether investors favour leaders. */
export function FavourChoice({ value, onChange }: FavourChoiceProps) {
  const t = useText('setup');
  return (
    <SegmentedChoice
      label={t.favour}
      value={String(value)}
      hint={t.favourHints[value === 1 ? 'always' : value === 0 ? 'never' : 'half']}
      onChange={(choice) => onChange(Number(choice))}
      options={[
        { value: '1', label: t.always },
        { value: '0.5', label: t.half },
        { value: '0', label: t.never },
      ]}
    />
  );
}
