import { useState, useSyncExternalStore } from 'react';
import { useText } from '../../i18n';
import { CharacterKeysChoice } from '../../table/character-keys-choice';
import { TextSizeChoice } from '../../table/text-size-choice';
import { Button } from '../../ui/primitives/button';
import { TextField } from '../../ui/primitives/text-field';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { characterKeys, textSize, textSizes } from '../../browser-storage/settings';
import { SoundChoices } from '../../table/sound/sound-choices';
import { HintsChoice } from '../../match-setup/hints-choice';
import { useSoundPreferences } from '../../browser-storage/sound-settings';
import type { SavedSeat } from '../../browser-storage/saved-match';
import type { HotseatMatch } from './hotseat-match';
import styles from './play.module.css';

interface MatchSheetProps {
  readonly kind: 'seats' | 'settings' | 'rename';
  readonly match: HotseatMatch;
  readonly onDone: () => void;
}

/** What can be set of a match and of this browser, a sheet each. */
export default function MatchSheet({ kind, match, onDone }: MatchSheetProps) {
  const { saved } = useSyncExternalStore(match.subscribe, match.snapshot);
  switch (kind) {
    case 'seats':
      return <Seats match={match} seats={saved.seats} />;
    case 'settings':
      return <Settings match={match} hints={saved.hints === true} />;
    case 'rename':
      return <Rename match={match} before={saved.name} onDone={onDone} />;
  }
}

function Seats({ match, seats }: { readonly match: HotseatMatch; readonly seats: readonly SavedSeat[] }) {
  const t = useText('hotseat');
  const humans = seats.filter(({ kind }) => kind === 'human').length;
  return (
    <ul className={styles.seats}>
      {seats.map(({ name, kind }, seat) => (
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

function Settings({ match, hints }: { readonly match: HotseatMatch; readonly hints: boolean }) {
  return (
    <div className={styles.settings}>
      <TextSizeChoice value={textSize.use()} sizes={textSizes} onChange={textSize.set} />
      <SoundChoices sound={useSoundPreferences(false)} />
      <HintsChoice tone="paper" value={hints} onChange={match.allowHints} />
      <CharacterKeysChoice value={characterKeys.use()} onChange={characterKeys.set} />
    </div>
  );
}

function Rename({ match, before, onDone }: Omit<MatchSheetProps, 'kind'> & { readonly before: string }) {
  const t = useText('hotseat');
  const common = useText('common');
  const [name, setName] = useState(before);
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
      <TextField label={t.renameLabel} value={name} onChange={setName} longest={60} />
      <Button look="primary" type="submit">
        {common.save}
      </Button>
    </form>
  );
}
