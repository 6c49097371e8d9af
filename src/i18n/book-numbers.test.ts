import { describe, expect, test } from 'vitest';
import {
  ambitionCards,
  computeCards,
  contractCards,
  leaderPremium,
  levelWorth,
  newsCards,
  scenarios,
  type Role,
  type ScenarioId,
} from '../../rules/index';
import type { SectionId } from '../../rules/book/index';
import { allWords } from '../../tests/support/all-words';
import { languageTags, type Language } from './languages';

const tables = [2, 3, 4, 5, 6] as const;
/** Whether a text lists numbers one after the other, with the commas of its language. */
const lists = (text: string, numbers: readonly number[]): boolean =>
  new RegExp(numbers.map(String).join('(, |、)').replaceAll('.', '\\.')).test(text);

/** All that a section says, on one line. */
const sectionText = (language: Language, id: SectionId): string =>
  JSON.stringify(allWords[language].book.sections[id].blocks);

const numbersIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** What a cell like `¥10 (¥8 with 2 or 3 players, ¥13 with 6)` says of games of two to six. */
function cashWritten(cell: string): readonly number[] {
  const [usual, ...others] = cell.split(/[(（,，]/).map((part) => ({
    sum: Number(/¥(\d+)/.exec(part)?.[1]),
    players: numbersIn(part.replace(/¥\d+/, '')),
  }));
  return tables.map((players) => (others.find((other) => other.players.includes(players)) ?? usual)?.sum ?? 0);
}

const rowsOf = (language: Language, id: SectionId): readonly (readonly string[])[] =>
  allWords[language].book.sections[id].blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

const [, standard] = scenarios;

/** Where the book writes out a game's quarters. */
const writtenIn = (id: ScenarioId): Readonly<Record<'openSource' | 'pool', SectionId>> =>
  id === 'standard' ? { openSource: 'company', pool: 'boardroom' } : { openSource: 'games', pool: 'games' };

describe.each(languageTags)('numbers of the book in %s are those of the rules:', (language) => {
  test('open source and pool of every game', () => {
    for (const { id, openSource, pool } of scenarios) {
      const where = writtenIn(id);
      expect(lists(sectionText(language, where.openSource), openSource)).toBe(true);
      expect(lists(sectionText(language, where.pool), pool)).toBe(true);
    }
  });

  test('what companies start with', () => {
    const { start, cashBonus } = standard;
    const [cash, ...others] = rowsOf(language, 'setup').map((row) => row.slice(1));
    const cashOf = (role: Role) => {
      const bonus: Readonly<Record<number, number>> = cashBonus[role];
      return tables.map((players) => start[role].cash + (bonus[players] ?? 0));
    };
    expect(cash?.map(cashWritten)).toEqual([cashOf('giant'), cashOf('startup')]);
    expect(others.slice(0, 3).map((row) => row.map((cell) => numbersIn(cell)[0]))).toEqual([
      [start.giant.capital, start.startup.capital],
      [start.giant.brand, start.startup.brand],
      [start.giant.foundation, start.startup.foundation],
    ]);
  });

  test('brands, and what levels are worth', () => {
    const brands = [standard.start.giant.brand, standard.start.startup.brand];
    const [formula, rule] = allWords[language].book.sections.worth.blocks;
    expect(numbersIn(JSON.stringify(formula))).toEqual([levelWorth.foundation, levelWorth.vertical]);
    expect(numbersIn(JSON.stringify(rule)).slice(-2)).toEqual(brands);
    expect(numbersIn(allWords[language].book.glossary.brand.definition)).toEqual(brands);
    expect(sectionText(language, 'notes')).toContain(`¥${levelWorth.foundation}`);
  });

  test('the example of a valuation adds up', () => {
    const example = allWords[language].book.sections.worth.blocks.find(({ kind }) => kind === 'example');
    const numbers = numbersIn(JSON.stringify(example));
    const [multiple = 0, hype = 0, brand = 0, net = 0, foundation = 0, vertical = 0, users = 0] = numbers;
    const parts = [
      brand,
      multiple * net,
      levelWorth.foundation * foundation,
      levelWorth.vertical * vertical,
      hype * users,
    ];
    expect([multiple, hype]).toEqual([6, 1.5]);
    expect(numbers.slice(7)).toEqual([...parts, parts.reduce((sum, part) => sum + part, 0)]);
  });

  test('what whoever is valued highest gets', () => {
    for (const premium of [leaderPremium(4), leaderPremium(2)]) {
      expect(allWords[language].book.glossary.cheque.definition).toContain(`¥${premium}`);
      expect(sectionText(language, 'investors')).toContain(`¥${premium}`);
      expect(sectionText(language, 'notes')).toContain(`¥${premium}`);
    }
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
    expect(sectionText(language, 'notes')).toContain(pays);
  });
});

test('what the book counts in words', () => {
  expect(newsCards).toHaveLength(26);
  expect(scenarios.map((game) => ('news' in game ? game.news.length : 0)).filter((count) => count > 0)).toEqual([
    15, 12,
  ]);
  expect(ambitionCards.every(({ points }) => points === 6)).toBe(true);
});
