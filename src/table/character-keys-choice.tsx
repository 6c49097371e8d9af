import { useText } from '../i18n';
import { SegmentedChoice } from '../ui/primitives/segmented-choice';

interface CharacterKeysChoiceProps {
  readonly value: boolean;
  readonly onChange: (allowed: boolean) => void;
}

/** Whether single letters and digits are shortcuts at the table. */
export function CharacterKeysChoice({ value, onChange }: CharacterKeysChoiceProps) {
  const t = useText('table');
  return (
    <SegmentedChoice
      label={t.characterKeys}
      hint={t.characterKeysHint}
      tone="paper"
      value={value ? 'on' : 'off'}
      onChange={(choice) => onChange(choice === 'on')}
      options={[
        { value: 'on', label: t.keysOn },
        { value: 'off', label: t.keysOff },
      ]}
    />
  );
}
