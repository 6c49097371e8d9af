import { describe, expect, test } from 'vitest';
import {
  ambitionCards,
  computeCards,
  contractCards,
  levelWorth,
  newsCards,
  scenarios,
  type ScenarioId,
} from '../index';
import { book, type BookLanguage, type SectionId } from './index';

const languages = ['en', 'zh-CN'] as const;
const comma: Readonly<Record<BookLanguage, string>> = { en: ', ', 'zh-CN': '、' };

/** All that a section says, on one line. */
const sectionText = (language: BookLanguage, id: SectionId): string =>
  JSON.stringify(book[language].sections[id].blocks);

const rowsOf = (language: BookLanguage, id: SectionId): readonly (readonly string[])[] =>
  book[language].sections[id].blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

/** Where the book writes out a game's quarters. */
const writtenIn = (id: ScenarioId): Readonly<Record<'openSource' | 'pool', SectionId>> =>
  id === 'standard' ? { openSource: 'company', pool: 'boardroom' } : { openSource: 'games', pool: 'games' };

describe.each(languages)('numbers of the book in %s are those of the rules:', (language) => {
  test('open source and pool of every game', () => {
    for (const { id, openSource, pool } of scenarios) {
      const where = writtenIn(id);
      expect(sectionText(language, where.openSource)).toContain(openSource.join(comma[language]));
      expect(sectionText(language, where.pool)).toContain(pool.join(comma[language]));
    }
  });

  test('what companies start with', () => {
    const { start } = scenarios[1];
    const cells = rowsOf(language, 'setup').map((row) => row.slice(1).map((cell) => /\d+/.exec(cell)?.[0]));
    expect(cells.slice(0, 4)).toEqual(
      [
        [start.giant.cash, start.startup.cash],
        [start.giant.capital, start.startup.capital],
        [start.giant.brand, start.startup.brand],
        [start.giant.foundation, start.startup.foundation],
      ].map((row) => row.map(String)),
    );
  });

  test('brands, and what levels are worth', () => {
    const { start } = scenarios[1];
    const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
    const formula = book[language].sections.worth.blocks.find(({ kind }) => kind === 'formula');
    expect(numbersIn(JSON.stringify(formula))).toEqual([levelWorth.foundation, levelWorth.vertical]);
    expect(numbersIn(book[language].glossary.brand.definition)).toEqual([start.giant.brand, start.startup.brand]);
  });

  test('compute cards', () => {
    const written = rowsOf(language, 'market').map(([, copies, cost, capacity, upkeep]) => ({
      copies: Number(copies),
      cost: Number(cost?.slice(1)),
      capacity: Number.parseInt(capacity ?? '', 10),
      upkeep: upkeep?.startsWith('¥') === true ? Number(upkeep.slice(1)) : 0,
    }));
    const printed = computeCards.map(({ copies, cost, capacity, upkeep }) => ({ copies, cost, capacity, upkeep }));
    expect(written).toEqual(printed);
  });

  test('contracts', () => {
    const written = rowsOf(language, 'customers').map((row) => row.slice(1).join(' ').replaceAll('¥', ''));
    const printed = contractCards
      .filter((card) => !('platform' in card))
      .map(({ quality, pays, load }) => `${quality} ${pays} ${load}`);
    expect(written.slice(0, 6)).toEqual([...new Set(printed)].sort());
    const platforms = contractCards.filter((card) => 'platform' in card);
    const [quality, pays, load] = rowsOf(language, 'customers')[6]?.slice(1) ?? [];
    expect(quality?.match(/\d/g)?.map(Number)).toEqual([...new Set(platforms.map((card) => card.quality))]);
    expect(pays?.match(/\d/g)?.map(Number)).toEqual([...new Set(platforms.map((card) => card.pays))]);
    expect(platforms.map((card) => card.load)).toEqual(Array(4).fill(Number(load)));
  });
});

test('what the book counts in words', () => {
  expect(newsCards).toHaveLength(26);
  expect(scenarios.map((game) => ('news' in game ? game.news.length : 0)).filter((count) => count > 0)).toEqual([
    15, 12,
  ]);
  expect(ambitionCards.every(({ points }) => points === 6)).toBe(true);
});
