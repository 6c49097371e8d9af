import { IconButton } from '../ui/icon-button';
import { LanguageButton } from '../ui/language-button';
import styles from './language-and-rules.module.css';

interface LanguageAndRulesProps {
  /** What the book is called. */
  readonly rulebook: string;
  readonly onRulebook: () => void;
}

/** What every menu beside the table begins with: the other language, and the rulebook. */
export const LanguageAndRules = ({ rulebook, onRulebook }: LanguageAndRulesProps) => (
  <>
    <LanguageButton look="ghost" short className={styles.language} />
    <IconButton icon="book" label={rulebook} onClick={onRulebook} />
  </>
);
