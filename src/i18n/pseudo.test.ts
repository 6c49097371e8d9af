import { describe, expect, test } from 'vitest';
import { allWords } from '../../tests/support/all-words';
import { pseudoText, pseudoWords } from './pseudo';
import { areas } from './words';

describe('the pseudo-language', () => {
  test('accents letters, sets brackets, and is two fifths longer', () => {
    expect(pseudoText('Close the envelope')).toBe('⟦Çļöšé ţĥé éñṽéļöþé one t⟧');
    for (const text of ['Burn', 'Owners’ gain', 'Draws two cards, face up or from a deck.'])
      expect(pseudoText(text).length / text.length).toBeGreaterThanOrEqual(1.4);
  });

  test('keeps figures, citations, commands, and what is no word', () => {
    expect(pseudoText('¥12')).toBe('¥12');
    expect(pseudoText('Read [F08], run `npm start`: 71.3%')).toMatch(/\[F08\].*`npm start`: 71\.3%/);
  });

  test('keeps what was filled in, and translates a sentence once', () => {
    const words = pseudoWords({ left: (p: { name: string; sum: string }) => `${p.name} burned ${p.sum}` });
    expect(words.left({ name: 'Ada', sum: '¥3' })).toContain('Ada ƀûŕñéð ¥3');
    const named = pseudoText('Northlight');
    expect(words.left({ name: named, sum: '¥3' })).toContain(`${named} ƀûŕñéð`);
  });

  test('leaves names that the program goes by as they are', () => {
    const art = { kind: 'art', art: ['scene:door'], caption: 'A door' } as const;
    expect(pseudoWords(art)).toMatchObject({ kind: 'art', art: ['scene:door'] });
    expect(pseudoWords(allWords.en.common).otherLanguage).toBe('zh-CN');
  });

  test('has every entry of English, of the same kind', () => {
    const shape = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? typeof value
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
    for (const area of areas) expect(shape(pseudoWords(allWords.en[area]))).toEqual(shape(allWords.en[area]));
  });

  test('leaves no text in English', () => {
    const { common, shell } = pseudoWords(allWords.en);
    const texts = [...Object.values(common), ...Object.values(shell)].filter((text) => typeof text === 'string');
    expect(texts.filter((text) => /[A-Za-z]/.test(text) && !text.startsWith('⟦'))).toEqual(['zh-CN']);
  });
});
