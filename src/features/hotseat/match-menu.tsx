import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { CharacterKeysChoice } from '../../table/character-keys-choice';
import { usePaceChoice } from '../../table/following/use-pace-choice';
import { Log } from '../../table/log/log';
import { ReminderSheet } from '../../table/later-screens';
import { LanguageAndRules } from '../../table/language-and-rules';
import { TextSizeChoice } from '../../table/text-size-choice';
import { Button } from '../../ui/primitives/button';
import { Dialog } from '../../ui/popups/dialog';
import { Menu, type MenuItem } from '../../ui/popups/menu';
import { TextField } from '../../ui/primitives/text-field';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { download, matchFileName } from '../../browser-storage/download';
import { writeMatchFile } from '../../browser-storage/write-match-file';
import { reminded } from '../../browser-storage/reminders';
import { pace } from '../../browser-storage/pace';
import { characterKeys, textSize, textSizes } from '../../browser-storage/settings';
import { useSoundPreferences } from '../../browser-storage/sound-settings';
import { SoundChoices } from '../../table/sound/sound-choices';
import { HintsChoice } from '../../match-setup/hints-choice';
import type { HotseatMatch, HotseatSnapshot } from './hotseat-match';
import styles from './play.module.css';

interface MatchMenuProps {
  readonly match: HotseatMatch;
  readonly shot: HotseatSnapshot;
  readonly rulebook: ReactNode;
  readonly onLeave: () => void;
}

type Open = 'rename' | 'seats' | 'settings' | 'log' | 'reminders';

/** Everything around the game itself: language, rulebook, log, seats, settings, export, leaving. */
export function MatchMenu({ match, shot, rulebook, onLeave }: MatchMenuProps) {
  const t = useText('hotseat');
  const common = useText('common');
  const [open, setOpen] = useState<Open>();
  const { saved } = shot;
  const { guide } = saved;
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
          {
            id: 'export',
            icon: 'export',
            label: t.export,
            onSelect: () => download(matchFileName(saved.name), writeMatchFile(saved)),
          },
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
          {open === 'seats' ? <Seats match={match} shot={shot} /> : undefined}
          {open === 'settings' ? <Settings match={match} shot={shot} /> : undefined}
          {open === 'rename' ? <Rename match={match} shot={shot} onDone={() => setOpen(undefined)} /> : undefined}
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

function Seats({ match, shot }: { readonly match: HotseatMatch; readonly shot: HotseatSnapshot }) {
  const t = useText('hotseat');
  const humans = shot.saved.seats.filter(({ kind }) => kind === 'human').length;
  return (
    <ul className={styles.seats}>
      {shot.saved.seats.map(({ name, kind }, seat) => (
        <li key={seat}>
          <span>{name}</span>
          {kind === 'human' ? (
            <Button
              look="paper"
              icon="robot"
              reason={humans > 1 ? undefined : t.lastPerson}
              onClick={() => match.changeSeat(seat, { kind: 'bot' })}
            >
              {t.seatToBot} <VisuallyHidden>{name}</VisuallyHidden>
            </Button>
          ) : (
            <Button look="paper" icon="person" onClick={() => match.changeSeat(seat, { kind: 'human' })}>
              {t.seatToHuman} <VisuallyHidden>{name}</VisuallyHidden>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Settings({ match, shot }: { readonly match: HotseatMatch; readonly shot: HotseatSnapshot }) {
  return (
    <div className={styles.settings}>
      <TextSizeChoice value={textSize.use()} sizes={textSizes} onChange={textSize.set} />
      <SoundChoices sound={useSoundPreferences(false)} />
      <HintsChoice tone="paper" value={shot.saved.hints === true} onChange={match.allowHints} />
      <CharacterKeysChoice value={characterKeys.use()} onChange={characterKeys.set} />
    </div>
  );
}

interface RenameProps {
  readonly match: HotseatMatch;
  readonly shot: HotseatSnapshot;
  readonly onDone: () => void;
}

function Rename({ match, shot, onDone }: RenameProps) {
  const t = useText('hotseat');
  const common = useText('common');
  const [name, setName] = useState(shot.saved.name);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        match.rename(name.trim());
        onDone();
      }}
    >
      <TextField label={t.renameLabel} value={name} onChange={setName} maxLength={60} />
      <Button look="primary" type="submit">
        {common.save}
      </Button>
    </form>
  );
}
