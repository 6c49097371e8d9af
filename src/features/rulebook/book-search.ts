import type { Block, BookText } from '../../../rules/book/index';
import type { CardsText } from '../../i18n/en/card-texts';
import type { RulebookText } from '../../i18n/en/rulebook';
import type { Edition } from './edition';
import { printedCards } from './printed-cards';

/** A place of the book that a search can find. */
export interface BookEntry {
  /** Where the link leads. */
  readonly anchor: string;
  readonly part: 'rules' | 'glossary' | 'facts';
  readonly title: string;
  readonly text: string;
}

/** Where a heading inside a section can be linked to. */
export const headingAnchor = (section: string, index: number): string => `${section}-${index}`;

/** Everything in the book, in the order of reading: each heading's text, each card, term and fact. */
export function bookEntries(
  book: BookText,
  cards: CardsText,
  words: RulebookText,
  edition: Edition,
): readonly BookEntry[] {
  const { sections, terms, factKeys } = edition.plan;
  const rules = sections.flatMap(({ id }) => sectionEntries(id, book.sections[id], cards, words, edition));
  const glossary = terms.map(({ id }): BookEntry => ({
    anchor: id,
    part: 'glossary',
    title: book.glossary[id].term,
    text: book.glossary[id].definition,
  }));
  const facts = factKeys.map((key): BookEntry => {
    const { text, concept, source } = book.facts[key];
    return { anchor: key, part: 'facts', title: concept, text: `${text} ${words.source({ source })}` };
  });
  return [...rules, ...glossary, ...facts];
}

function sectionEntries(
  section: string,
  { title, blocks }: BookText['sections'][keyof BookText['sections']],
  cards: CardsText,
  words: RulebookText,
  edition: Edition,
): readonly BookEntry[] {
  const entries: BookEntry[] = [];
  let open: BookEntry = { anchor: section, part: 'rules', title, text: '' };
  for (const [index, block] of blocks.entries())
    if (block.kind === 'heading') {
      entries.push(open);
      open = { anchor: headingAnchor(section, index), part: 'rules', title: `${title} · ${block.text}`, text: '' };
    } else if (block.kind === 'cards')
      entries.push(
        ...printedCards(block.of, cards, words, edition).map(({ anchor, name, kicker, text }): BookEntry => ({
          anchor,
          part: 'rules',
          title: name,
          text: `${kicker} ${text}`,
        })),
      );
    else open = { ...open, text: `${open.text} ${wordsOf(block)}`.trim() };
  return [...entries, open];
}

function wordsOf(block: Exclude<Block, { kind: 'heading' | 'cards' }>): string {
  switch (block.kind) {
    case 'text':
    case 'formula':
    case 'example':
      return block.text;
    case 'list':
    case 'steps':
      return block.items.join(' ');
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join(' ');
    case 'art':
      return block.caption;
  }
}

/** Words of a query: all of them have to be found. */
export const queryWords = (query: string): readonly string[] =>
  query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Entries that hold every word: first those named exactly so, then those with the words in their name. */
export function findEntries(entries: readonly BookEntry[], query: string): readonly BookEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const rank = ({ title }: BookEntry) => (title.toLowerCase() === words.join(' ') ? 0 : holds(title) ? 1 : 2);
  return entries
    .filter(({ title, text }) => holds(`${title} ${text}`))
    .toSorted((one, other) => rank(one) - rank(other));
}

/** Letters shown before the first hit, and in all. */
const before = 40;
const shown = 150;

/** The text around the first word found. */
export function excerpt(text: string, query: string): string {
  const lower = text.toLowerCase();
  const hits = queryWords(query)
    .map((word) => lower.indexOf(word))
    .filter((at) => at >= 0);
  const first = hits.length === 0 ? 0 : Math.min(...hits);
  const space = first > before ? text.indexOf(' ', first - before) : -1;
  const from = first <= before ? 0 : space >= 0 && space < first ? space + 1 : first - before;
  const cut = text.slice(from, from + shown);
  return `${from > 0 ? '… ' : ''}${cut.trim()}${from + shown < text.length ? ' …' : ''}`;
}

/** Splits a text where the query's words stand; every second piece is a hit. */
export function piecesOf(text: string, query: string): readonly string[] {
  const words = queryWords(query).map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join('|')})`, 'gi'));
}
