import { createContext, useContext, useSyncExternalStore } from 'react';

/** The languages of the game, as tags for `lang` and `Intl`. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** The words of one area in every language; which one is shown is decided at the moment of showing. */
export type Texts<T> = Readonly<Record<Language, T>>;

const storageKey = 'hundred-models.language';
const listeners = new Set<() => void>();
let current: Language = firstLanguage();
markDocument();

/** The language a list of browser preferences asks for; English when none of ours is among them. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const [primary] = tag.toLowerCase().split('-');
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
}

function firstLanguage(): Language {
  return storedLanguage() ?? preferredLanguage(globalThis.navigator?.languages ?? []);
}

/** Storage may be absent or forbidden; the choice then lasts as long as the page. */
function storedLanguage(): Language | undefined {
  try {
    const stored = globalThis.localStorage?.getItem(storageKey);
    return languages.find((language) => language === stored);
  } catch {
    return undefined;
  }
}

function markDocument(): void {
  if (typeof document !== 'undefined') document.documentElement.lang = current;
}

/** The language shown now, for code outside components. */
export const currentLanguage = (): Language => current;

/** Switches every text at once and remembers the choice in this browser. */
export function setLanguage(language: Language): void {
  if (language === current) return;
  current = language;
  markDocument();
  try {
    globalThis.localStorage?.setItem(storageKey, language);
  } catch {
    // Remembering is a courtesy: private windows may refuse it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Part of a page in a language of its own, whatever the browser's is, as on a projector. */
export const LanguageScope = createContext<Language | undefined>(undefined);

/** The language shown here now, and how to switch it. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const chosen = useSyncExternalStore(subscribe, currentLanguage, currentLanguage);
  return [useContext(LanguageScope) ?? chosen, setLanguage];
}

/** The words of an area in the language shown now. */
export function useText<T>(texts: Texts<T>): T {
  const [language] = useLanguage();
  return texts[language];
}
