import { useState, type ReactNode } from 'react';
import { useText } from '../i18n';
import { Dialog } from '../ui/popups/dialog';
import { IconButton } from '../ui/primitives/icon-button';
import { LanguageButton } from '../ui/layout/language-button';
import { OpenedAt, useRulebookAsked } from './rulebook-place';
import { SoundButton } from './sound/sound-button';
import type { SoundControl } from './sound/sound-control';
import styles from './language-and-rules.module.css';

interface LanguageAndRulesProps {
  readonly rulebook: ReactNode;
  readonly sound: SoundControl;
}

/** What every menu beside the table begins with: the other language, the sound, and the rulebook, which papers open too. */
export function LanguageAndRules({ rulebook, sound }: LanguageAndRulesProps) {
  const common = useText('common');
  const [place, setPlace] = useState<string>();
  useRulebookAsked(setPlace);
  return (
    <>
      <LanguageButton look="ghost" short className={styles.language} />
      <span className={styles.sound}>
        <SoundButton sound={sound} />
      </span>
      <IconButton icon="book" label={common.rulebook} onClick={() => setPlace('')} />
      {place === undefined ? undefined : (
        <Dialog open wide title={common.rulebook} closeLabel={common.close} onClose={() => setPlace(undefined)}>
          <OpenedAt value={place}>{rulebook}</OpenedAt>
        </Dialog>
      )}
    </>
  );
}
