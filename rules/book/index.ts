/** The rulebook, the glossary and the facts, in both languages; loaded only where somebody reads. */
import { factKeys, type FactKey } from './contents';
import { book as en } from './en/book';
import type { BookLanguage, BookText, FactText } from './types';
import { book as zh } from './zh-CN/book';

export { factKeys, sections, terms, type FactKey, type SectionId, type TermId } from './contents';
export type { Block, BookLanguage, BookText, CardSet, FactText, SectionText, TermText } from './types';

export const book: Readonly<Record<BookLanguage, BookText>> = { en, 'zh-CN': zh };

const isFactKey = (id: string): id is FactKey => factKeys.some((key) => key === id);

/** The fact a card rests on; undefined for an id that no fact has. */
export const factOf = (language: BookLanguage, id: string): FactText | undefined =>
  isFactKey(id) ? book[language].facts[id] : undefined;
