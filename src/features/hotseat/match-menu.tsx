import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { usePaceChoice } from '../../table/following/use-pace-choice';
import { Log } from '../../table/log/log';
import { ReminderSheet } from '../../table/later-screens';
import { LanguageAndRules } from '../../table/language-and-rules';
import { Dialog } from '../../ui/popups/dialog';
import { Menu, type MenuItem } from '../../ui/popups/menu';
import { reminded } from '../../browser-storage/reminders';
import { pace } from '../../browser-storage/pace';
import { useSoundPreferences } from '../../browser-storage/sound-settings';
import { loadLater } from '../../ui/layout/load-later';
import { exportMatch } from './export-match';
import type { HotseatMatch } from './hotseat-match';

interface MatchMenuProps {
  readonly match: HotseatMatch;
  readonly rulebook: ReactNode;
  readonly onLeave: () => void;
}

const MatchSheet = loadLater('match sheet', () => import('./match-sheet'));

type Open = 'rename' | 'seats' | 'settings' | 'log' | 'reminders';

/** Everything around the game itself: language, rulebook, log, seats, settings, export, leaving. */
export function MatchMenu({ match, rulebook, onLeave }: MatchMenuProps) {
  const t = useText('hotseat');
  const common = useText('common');
  const [open, setOpen] = useState<Open>();
  const guide = useSyncExternalStore(match.subscribe, () => match.snapshot().saved.guide);
  const paceChoice = usePaceChoice(pace.use(), pace.set);
  const guideItem: readonly MenuItem[] =
    guide?.hidden === true
      ? [
          {
            id: 'guide',
            icon: 'hand',
            label: t.showGuide,
            onSelect: () => match.tellGuide({ ...guide, hidden: false }),
          },
        ]
      : [];
  const titles: Readonly<Record<Open, string>> = {
    rename: t.rename,
    seats: t.seats,
    settings: t.settings,
    log: t.log,
    reminders: t.reminders,
  };
  return (
    <>
      <LanguageAndRules rulebook={rulebook} sound={useSoundPreferences(false)} />
      <Menu
        label={t.menu}
        items={[
          ...guideItem,
          { id: 'log', icon: 'info', label: t.log, onSelect: () => setOpen('log') },
          paceChoice,
          { id: 'reminders', icon: 'lightbulb', label: t.reminders, onSelect: () => setOpen('reminders') },
          { id: 'seats', icon: 'robot', label: t.seats, onSelect: () => setOpen('seats') },
          { id: 'settings', icon: 'settings', label: t.settings, onSelect: () => setOpen('settings') },
          { id: 'rename', icon: 'pencil', label: t.rename, onSelect: () => setOpen('rename') },
          { id: 'export', icon: 'export', label: t.export, onSelect: () => exportMatch(match) },
          { id: 'leave', icon: 'arrow-left', label: t.saveLeave, onSelect: onLeave },
        ]}
      />
      {open === undefined ? undefined : (
        <Dialog
          open
          onClose={() => setOpen(undefined)}
          title={titles[open]}
          closeLabel={common.close}
          wide={open === 'log'}
        >
          {open === 'log' ? <Log /> : undefined}
          {open === 'reminders' ? <AllReminders /> : undefined}
          {open === 'seats' || open === 'settings' || open === 'rename' ? (
            <MatchSheet kind={open} match={match} onDone={() => setOpen(undefined)} />
          ) : undefined}
        </Dialog>
      )}
    </>
  );
}

function AllReminders() {
  const { on, told } = reminded.use();
  return (
    <ReminderSheet
      on={on}
      onSwitch={(next) => reminded.set({ on: next, told })}
      onAgain={() => reminded.set({ on: true, told: [] })}
    />
  );
}
