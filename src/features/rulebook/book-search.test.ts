import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factKeys, sections, terms } from '../../../rules/book/index';
import { allWords } from '../../../tests/support/all-words';
import { languageTags, type Words } from '../../i18n';
import { artUrl } from '../../ui/game-pieces/art';
import { bookEntries, excerpt, findEntries, piecesOf } from './book-search';
import { drawingOf } from './drawing';
import { newestEdition } from './edition';
import { printedCards } from './printed-cards';

const sets = ['companies', 'compute', 'funding', 'investors', 'news', 'ambitions', 'climates', 'scenarios'] as const;

describe.each(languageTags)('the book in %s', (language) => {
  const { book, cards, rulebook: words } = allWords[language];
  const entries = bookEntries(book, cards, words, newestEdition);

  test('every place has an address of its own', () => {
    const anchors = [...entries.map(({ anchor }) => anchor), 'glossary', 'facts'];
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  test('every section, term and fact is found under its own name', () => {
    const named = [
      ...sections.map(({ id }) => [id, book.sections[id].title] as const),
      ...terms.map(({ id }) => [id, book.glossary[id].term] as const),
      ...factKeys.map((key) => [key, book.facts[key].concept] as const),
    ];
    const lost = named.filter(([id, name]) => !findEntries(entries, name).some(({ anchor }) => anchor === id));
    expect(lost).toEqual([]);
  });

  test('every drawing the book names is there', () => {
    const named = [
      ...sections.map(({ art }) => art),
      ...sections.flatMap(({ id }) =>
        book.sections[id].blocks.flatMap((block) => (block.kind === 'art' ? block.art : [])),
      ),
      ...sets.flatMap((set) =>
        printedCards(set, cards, words, newestEdition).map(({ art }) => `${art.kind}:${art.id}`),
      ),
    ];
    const missing = named.filter((name) => {
      const drawing = drawingOf(name);
      return drawing === undefined || !existsSync(`.${artUrl(drawing.kind, drawing.id)}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('searching', () => {
  const entriesIn = ({ book, cards, rulebook }: Words) => bookEntries(book, cards, rulebook, newestEdition);
  const entries = entriesIn(allWords.en);
  const chinese = entriesIn(allWords['zh-CN']);

  test('what is named after the word comes first', () => {
    expect(findEntries(entries, 'Runway')[0]?.anchor).toBe('runway');
    expect(findEntries(chinese, '跑道')[0]?.anchor).toBe('runway');
  });

  test('a company is found by its name', () => {
    expect(findEntries(entries, 'northlight').map(({ anchor }) => anchor)).toContain('companies-search');
  });

  test('all words have to be there, in any order', () => {
    expect(new Set(findEntries(entries, 'valuation lowest'))).toEqual(
      new Set(findEntries(entries, 'lowest valuation')),
    );
    expect(findEntries(entries, 'lowest valuation')).not.toEqual([]);
    expect(findEntries(entries, 'runway zebra')).toEqual([]);
  });

  test('signs of a pattern are read as they are written', () => {
    expect(piecesOf('a (b) c', '(b')).toEqual(['a ', '(b', ') c']);
    expect(findEntries(entries, '.*')).toEqual([]);
  });

  test('an excerpt begins at a word shortly before the hit', () => {
    const text = `${'word '.repeat(30)}needle ${'more '.repeat(60)}`;
    expect(excerpt(text, 'needle')).toMatch(/^… (word )+needle more /);
    expect(excerpt('short text', 'text')).toBe('short text');
  });
});
