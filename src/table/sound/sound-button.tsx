import { useText } from '../../i18n';
import { IconButton } from '../../ui/primitives/icon-button';
import type { SoundControl } from './sound-control';

interface SoundButtonProps {
  readonly sound: SoundControl;
}

/** Switches the sound of the table on and off. */
export function SoundButton({ sound }: SoundButtonProps) {
  const t = useText('table');
  const { on, change } = sound;
  return (
    <IconButton
      icon={on ? 'sound' : 'mute'}
      label={t.sound}
      aria-pressed={on}
      title={on ? t.soundIsOn : t.soundIsOff}
      onClick={() => change({ on: !on })}
    />
  );
}
