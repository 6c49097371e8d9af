import { useText } from '../../i18n';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import type { Pace } from './timing';

interface PaceChoiceProps {
  readonly value: Pace;
  readonly onChange: (pace: Pace) => void;
}

/** How quickly one follows what others do. */
export function PaceChoice({ value, onChange }: PaceChoiceProps) {
  const t = useText('table');
  return (
    <SegmentedChoice<Pace>
      label={t.pace}
      hint={t.paceHint}
      tone="paper"
      value={value}
      onChange={onChange}
      options={[
        { value: 'calm', label: t.paces.calm },
        { value: 'brisk', label: t.paces.brisk },
        { value: 'at-once', label: t.paces['at-once'] },
      ]}
    />
  );
}
