import { useText } from '../i18n';
import { SegmentedChoice } from '../ui/primitives/segmented-choice';

interface HintsChoiceProps {
  readonly value: boolean;
  readonly onChange: (hints: boolean) => void;
  readonly tone?: 'night' | 'paper';
}

/** Whether players of a match may ask for hints. */
export function HintsChoice({ value, onChange, tone }: HintsChoiceProps) {
  const t = useText('common');
  return (
    <SegmentedChoice
      label={t.hintsAllowed}
      tone={tone}
      value={value ? 'on' : 'off'}
      onChange={(choice) => onChange(choice === 'on')}
      options={[
        { value: 'on', label: t.hintsOn },
        { value: 'off', label: t.hintsOff },
      ]}
    />
  );
}
