import { createContext, use, useContext, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { currentLanguage, onLanguageChange, setLanguage } from './current-language';
import type { Language } from './languages';
import {
  groupOf,
  beginAsked,
  loadArea,
  loadWords,
  onWordsLoaded,
  textIfLoaded,
  textIn,
  type Area,
  type Words,
} from './words';

const Scope = createContext<Language | undefined>(undefined);

/** Areas whose words speak of cards and rules: each release of the rules has its own. */
type RulesArea = 'companies' | 'scenarios' | 'cards' | 'events' | 'refusals' | 'hints' | 'book';

/** The words of released rules in a language; the same promise for all who ask. */
export type WordsOfRules = (language: Language) => Promise<Pick<Words, RulesArea>>;

/** Where a match of older rules is shown: the words of those. */
export const RulesWords = createContext<WordsOfRules | undefined>(undefined);

/** The language shown here now, and how to switch it. */
export function useLanguage(): readonly [Language, (language: Language) => Promise<void>] {
  const chosen = useSyncExternalStore(onLanguageChange, currentLanguage, currentLanguage);
  return [useContext(Scope) ?? chosen, setLanguage];
}

/** The words of an area in the language shown here; a page that did not ask for them beforehand waits. */
export function useText<A extends Area>(area: A): Words[A] {
  const [language] = useLanguage();
  const older = useContext(RulesWords);
  const words: Partial<Words> | undefined = older && use(older(language));
  const own = words?.[area];
  if (own !== undefined) return own;
  use(loadArea(language, area));
  return textIn(language, area);
}

/** The words of an area that a page can do without at first; undefined until they are loaded. */
export function useTextLater<A extends Area>(area: A): Words[A] | undefined {
  const [language] = useLanguage();
  const older = useContext(RulesWords);
  const text = useSyncExternalStore(onWordsLoaded, () => textIfLoaded(language, area));
  useEffect(() => {
    if (text === undefined) loadWords(language, [groupOf(area)]).catch(() => undefined);
  }, [text, language, area]);
  const words: Partial<Words> | undefined = older && use(older(language));
  return words?.[area] ?? text;
}

interface LanguageScopeProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Part of a page in a language of its own, whatever the browser's is, as on a projector. */
export function LanguageScope({ language, children }: LanguageScopeProps) {
  // All at once: what is shown inside would ask for one group after the other.
  beginAsked(language);
  return <Scope value={language}>{children}</Scope>;
}
