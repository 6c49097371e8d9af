import { useState } from 'react';
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
import type { HotseatMatch, HotseatSnapshot } from './hotseat-match';
import styles from './play.module.css';

interface MatchSheetProps {
  readonly kind: 'seats' | 'settings' | 'rename';
  readonly match: HotseatMatch;
  readonly shot: HotseatSnapshot;
  readonly onDone: () => void;
}

/** What can be set of a match and of this browser, a sheet each. */
export default function MatchSheet({ kind, match, shot, onDone }: MatchSheetProps) {
  switch (kind) {
    case 'seats':
      return <Seats match={match} shot={shot} />;
    case 'settings':
      return <Settings match={match} shot={shot} />;
    case 'rename':
      return <Rename match={match} shot={shot} onDone={onDone} />;
  }
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

function Rename({ match, shot, onDone }: Omit<MatchSheetProps, 'kind'>) {
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
      <TextField label={t.renameLabel} value={name} onChange={setName} longest={60} />
      <Button look="primary" type="submit">
        {common.save}
      </Button>
    </form>
  );
}
