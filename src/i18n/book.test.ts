import { describe, expect, test } from 'vitest';
import { companyCards, computeCards, fundingCards, investorCards, newsCards } from '../../rules/index';
import { factKeys, factOf, sections, terms, type Block } from '../../rules/book/index';
import { allWords } from '../../tests/support/all-words';
import { languageTags, type Language } from './languages';

const chinese = /[\u3400-\u9fff，。：；（）]/;
const longEnglish = /[A-Za-z]+(?: [A-Za-z]+){4,}/;

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
    case 'steps':
      return block.items;
    case 'table':
      return [block.caption, ...block.head.filter((cell) => cell !== ''), ...block.rows.flat()];
    case 'art':
      return [block.caption];
    case 'cards':
      return [];
    default:
      return [block.text];
  }
}

/** Everything the book says in one language. */
function allTexts(language: Language): readonly string[] {
  const texts = [allWords[language].book.aboutFacts];
  for (const { title, blocks } of Object.values(allWords[language].book.sections))
    texts.push(title, ...blocks.flatMap(textsOf));
  for (const { term, definition } of Object.values(allWords[language].book.glossary)) texts.push(term, definition);
  for (const { text, concept, source } of Object.values(allWords[language].book.facts))
    texts.push(text, concept, source);
  return texts;
}

describe.each(languageTags)('the book in %s', (language) => {
  test('says something everywhere, in its language', () => {
    const foreign = language === 'en' ? chinese : longEnglish;
    const faulty = allTexts(language).filter(
      (text) => text === '' || text.trim() !== text || /'|undefined/.test(text) || foreign.test(text),
    );
    expect(faulty).toEqual([]);
  });

  test('names every term once', () => {
    const names = Object.values(allWords[language].book.glossary).map(({ term }) => term);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(terms.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test('tables are whole', () => {
    const torn = Object.values(allWords[language].book.sections)
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'table' && block.rows.some((row) => row.length !== block.head.length));
    expect(torn).toEqual([]);
  });
});

test('both languages are built alike, block by block', () => {
  const shape = (language: Language): readonly string[] =>
    sections.flatMap(({ id }) =>
      allWords[language].book.sections[id].blocks.map((block) => `${id}: ${block.kind} ${textsOf(block).length}`),
    );
  expect(shape('zh-CN')).toEqual(shape('en'));
});

test('terms point to terms that exist, and never to themselves', () => {
  const ids: ReadonlySet<string> = new Set(terms.map(({ id }) => id));
  const astray = terms.flatMap(({ id, see }) => see.filter((other: string) => !ids.has(other) || other === id));
  expect(astray).toEqual([]);
});

test('every fact a card rests on has its text', () => {
  const cards: readonly { readonly id: string; readonly fact?: string }[] = [
    ...newsCards,
    ...investorCards,
    ...fundingCards,
    ...computeCards,
    ...companyCards,
  ];
  const baseless = cards.filter(({ fact }) => fact !== undefined && factOf(allWords.en.book, fact) === undefined);
  expect(baseless).toEqual([]);
  expect(factKeys).toHaveLength(28);
  expect(factOf(allWords['zh-CN'].book, 'F99')).toBeUndefined();
});
