import { useText } from '../../i18n';
import type { MenuChoice } from '../../ui/popups/menu';
import type { Pace } from './timing';

const paces: readonly Pace[] = ['calm', 'brisk', 'at-once'];

/** How quickly one follows what others do, as a choice in a menu. */
export function usePaceChoice(value: Pace, onChange: (pace: Pace) => void): MenuChoice {
  const t = useText('table');
  return {
    id: 'pace',
    icon: 'play',
    label: t.pace,
    options: paces.map((pace) => ({
      value: pace,
      label: t.paces[pace],
      chosen: pace === value,
      onChoose: () => onChange(pace),
    })),
  };
}
