import { IconButton } from '../ui/primitives/icon-button';
import { LanguageButton } from '../ui/layout/language-button';
import { SoundButton } from './sound/sound-button';
import type { SoundControl } from './sound/sound-control';
import styles from './language-and-rules.module.css';

interface LanguageAndRulesProps {
  /** What the book is called. */
  readonly rulebook: string;
  readonly onRulebook: () => void;
  readonly sound: SoundControl;
}

/** What every menu beside the table begins with: the other language, the sound, and the rulebook. */
export const LanguageAndRules = ({ rulebook, onRulebook, sound }: LanguageAndRulesProps) => (
  <>
    <LanguageButton look="ghost" short className={styles.language} />
    <span className={styles.sound}>
      <SoundButton sound={sound} />
    </span>
    <IconButton icon="book" label={rulebook} onClick={onRulebook} />
  </>
);
