/** The plan of rulebook, glossary and facts: what there is, by id. Its words stand with those of each language. */
import type { BookText, FactText } from './types';

export { factKeys, sections, terms, type FactKey, type SectionId, type Term, type TermId } from './contents';
export type { Block, BookText, CardSet, FactText, SectionText, TermText } from './types';

/** The fact a card rests on, in the language of the book; undefined for an id that no fact has. */
export function factOf(book: BookText, id: string): FactText | undefined {
  const facts: Readonly<Record<string, FactText>> = book.facts;
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}
