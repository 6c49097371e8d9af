import { plural } from './grammar';

/** Words around the rulebook, in English. */
export const rulebook = {
  title: 'Rulebook',
  home: 'To the first page',
  contents: 'Contents',
  rules: 'The rules',
  glossary: 'Glossary',
  facts: 'What really happened',
  search: 'Search the book',
  searchHint: 'a word, a card, an investor',
  found: (p: { count: number; query: string }) => `${p.count} ${plural(p.count, 'place', 'places')} for “${p.query}”`,
  nothing: (p: { query: string }) => `Nothing in the book for “${p.query}”. Try a shorter word.`,
  example: 'Example',
  see: 'See',
  behind: 'Fact',
  source: (p: { source: string }) => `Source: ${p.source}`,
  copies: (p: { copies: number }) => `${p.copies} ${plural(p.copies, 'copy', 'copies')}`,
  minutes: (p: { minutes: number }) => `about ${p.minutes} minutes`,
  language: 'Language',
};

export type RulebookText = typeof rulebook;
