import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { commonText } from '../../i18n/common';
import { hotseatText } from '../../i18n/hotseat';
import { download, matchFileName } from '../../saves/download';
import { writeMatchFile } from '../../saves/match-file';
import { botPaces, setBotPace, useBotPace, type BotPace } from '../../saves/settings';
import { LogSheet } from '../../table/log/log-sheet';
import type { TableSession } from '../../table/session';
import { LanguageAndRules } from '../../table/language-and-rules';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Menu, type MenuItem } from '../../ui/menu';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { HintsChoice } from '../../table/setup/hints-choice';
import type { HotseatMatch, HotseatSnapshot } from './hotseat-match';
import styles from './play.module.css';

interface MatchMenuProps {
  readonly match: HotseatMatch;
  readonly shot: HotseatSnapshot;
  readonly session: TableSession;
  readonly rulebook: ReactNode;
  readonly onLeave: () => void;
}

type Open = 'rulebook' | 'rename' | 'seats' | 'settings' | 'log';

/** Everything around the game itself: language, rulebook, log, seats, settings, export, leaving. */
export function MatchMenu({ match, shot, session, rulebook, onLeave }: MatchMenuProps) {
  const t = useText(hotseatText);
  const common = useText(commonText);
  const [open, setOpen] = useState<Open>();
  const { saved } = shot;
  const { guide } = saved;
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
    rulebook: t.rulebook,
    rename: t.rename,
    seats: t.seats,
    settings: t.settings,
    log: t.log,
  };
  return (
    <>
      <LanguageAndRules rulebook={t.rulebook} onRulebook={() => setOpen('rulebook')} />
      <Menu
        label={t.menu}
        items={[
          ...guideItem,
          { id: 'log', icon: 'info', label: t.log, onSelect: () => setOpen('log') },
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
          wide={open === 'rulebook' || open === 'log'}
        >
          {open === 'rulebook' ? rulebook : undefined}
          {open === 'log' ? <LogSheet session={session} /> : undefined}
          {open === 'seats' ? <Seats match={match} shot={shot} /> : undefined}
          {open === 'settings' ? <Settings match={match} shot={shot} /> : undefined}
          {open === 'rename' ? <Rename match={match} shot={shot} onDone={() => setOpen(undefined)} /> : undefined}
        </Dialog>
      )}
    </>
  );
}

function Seats({ match, shot }: { readonly match: HotseatMatch; readonly shot: HotseatSnapshot }) {
  const t = useText(hotseatText);
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
      <PaceChoice />
      <HintsChoice tone="paper" value={shot.saved.hints === true} onChange={match.allowHints} />
    </div>
  );
}

function PaceChoice() {
  const t = useText(hotseatText);
  const pace = useBotPace();
  const names: Readonly<Record<BotPace, string>> = { slow: t.paceSlow, normal: t.paceNormal, fast: t.paceFast };
  return (
    <SegmentedChoice
      label={t.botPace}
      tone="paper"
      value={pace}
      onChange={setBotPace}
      options={botPaces.map((value) => ({ value, label: names[value] }))}
    />
  );
}

interface RenameProps {
  readonly match: HotseatMatch;
  readonly shot: HotseatSnapshot;
  readonly onDone: () => void;
}

function Rename({ match, shot, onDone }: RenameProps) {
  const t = useText(hotseatText);
  const common = useText(commonText);
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
