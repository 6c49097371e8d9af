import { readText, writeText } from '../browser-storage/local-text';
import type { Group } from './en';
import { languageOf, preferredLanguage, type Language } from './languages';
import { groupsAsked, loadWords, speakPseudo, textIn, type Area, type Words } from './words';

/** The pseudo-language: a browser that has it stored shows English lengthened and accented, to try layouts. */
const pseudoTag = 'en-XA';

const listeners = new Set<() => void>();
const failures = new Set<(language: Language) => void>();
let current: Language = firstLanguage();
let wanted: Language = current;
/** What this browser remembers of the language shown; nothing where nobody chose one. */
let remembered = readText('language') ?? '';

function firstLanguage(): Language {
  const stored = readText('language');
  if (stored === pseudoTag) speakPseudo();
  const language =
    stored === pseudoTag ? 'en' : (languageOf(stored) ?? preferredLanguage(globalThis.navigator?.languages ?? []));
  markDocument(stored === pseudoTag ? pseudoTag : language);
  return language;
}

function markDocument(tag: string): void {
  if (typeof document !== 'undefined') document.documentElement.lang = tag;
}

/** The language shown now. */
export const currentLanguage = (): Language => current;

/** The words of an area in the language shown now, for code outside components. */
export const textNow = <A extends Area>(area: A): Words[A] => textIn(current, area);

/** Loads groups of words in the language shown now. */
export const loadWordsNow = (groups: readonly Group[]): Promise<void> => loadWords(current, groups);

/** Switches every text at once, when all words that this page may show are there. A reload meanwhile shows it too; what could not be loaded is forgotten. */
export async function setLanguage(language: Language): Promise<void> {
  wanted = language;
  writeText('language', language);
  try {
    await loadAllAsked(language);
  } catch {
    if (wanted !== language) return;
    writeText('language', remembered);
    for (const listener of failures) listener(language);
    return;
  }
  if (wanted !== language) return;
  remembered = language;
  if (language === current) return;
  current = language;
  markDocument(language);
  for (const listener of listeners) listener();
}

/** Loads what the page has asked for, and what it asks for meanwhile. */
async function loadAllAsked(language: Language): Promise<void> {
  for (let count = -1; count < groupsAsked().length;) {
    count = groupsAsked().length;
    await loadWords(language, groupsAsked());
  }
}

/** Calls back when the language has changed; returns how to stop it. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls back when a language could not be loaded, and the old one stays. */
export function onLanguageFailure(listener: (language: Language) => void): () => void {
  failures.add(listener);
  return () => failures.delete(listener);
}
