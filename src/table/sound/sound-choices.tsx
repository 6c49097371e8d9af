import { useText } from '../../i18n';
import { SegmentedChoice } from '../../ui/primitives/segmented-choice';
import type { SoundControl } from './sound-control';

interface SoundChoicesProps {
  readonly sound: SoundControl;
}

/** How loud the table is, and what of it sounds. */
export function SoundChoices({ sound: { change, ...sound } }: SoundChoicesProps) {
  const t = useText('table');
  const onOff = [
    { value: 'on', label: t.keysOn },
    { value: 'off', label: t.keysOff },
  ] as const;
  const flags = ['effects', 'ambience', ...('vibrate' in navigator ? (['vibration'] as const) : [])] as const;
  return (
    <>
      <SegmentedChoice
        label={t.soundVolume}
        tone="paper"
        value={sound.on ? sound.volume : 'off'}
        onChange={(volume) => change(volume === 'off' ? { on: false } : { on: true, volume })}
        options={[
          { value: 'off', label: t.keysOff },
          { value: 'low', label: t.soundVolumes.low },
          { value: 'medium', label: t.soundVolumes.medium },
          { value: 'high', label: t.soundVolumes.high },
        ]}
      />
      {flags.map((flag) => (
        <SegmentedChoice
          key={flag}
          label={t.soundKinds[flag]}
          tone="paper"
          value={sound[flag] ? 'on' : 'off'}
          onChange={(value) => change({ [flag]: value === 'on' })}
          options={onOff}
        />
      ))}
    </>
  );
}
