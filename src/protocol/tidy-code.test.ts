import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyCode, tidyKey } from './tidy-code';

const letter = fc.constantFrom(...Array.from('23456789ABCDEFGHJKLMNPQRSTUVWXYZ'));
const code = fc.array(letter, { minLength: 6, maxLength: 12 }).map((letters) => letters.join(''));
/** What keyboards, chat programs and people add. */
const stray = fc.constantFrom(
  ' ',
  '-',
  '–',
  '—',
  '－',
  '·',
  '.',
  '。',
  '．',
  '｡',
  '，',
  '\u200B',
  '\uFEFF',
  '\u00A0',
  '\u3000',
  '\t',
);
const full = (one: string): string => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0);
const way = fc.constantFrom<(one: string) => string>(
  (one) => one,
  (one) => one.toLowerCase(),
  full,
  (one) => full(one.toLowerCase()),
);

/** A code as somebody may write it. */
const written = fc
  .record({
    code,
    ways: fc.array(way, { minLength: 12, maxLength: 12 }),
    strays: fc.array(stray, { minLength: 12, maxLength: 12 }),
    end: fc.array(stray),
  })
  .map((given) => ({
    code: given.code,
    text: `${Array.from(given.code, (one, at) => `${given.ways[at]?.(one)}${at % 3 === 0 ? given.strays[at] : ''}`).join('')}${given.end.join('')}`,
  }));

test('a code is the same however it was typed', () => {
  fc.assert(
    fc.property(written, (given) => {
      expect(tidyCode(given.text)).toBe(given.code);
      expect(tidyCode(tidyCode(given.text))).toBe(given.code);
    }),
    { seed: 22, numRuns: 500 },
  );
});

test('a link holds its code, whatever stands around and behind it', () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom('class', 'online'),
      fc.constantFrom('', '。', '.', '?a=b', '#top', ' ', '\u200B'),
      (given, kind, end) => {
        expect(tidyCode(`https://host.example:8080/games/${kind}/${given.code}${end}`)).toBe(given.code);
        expect(tidyCode(`See you: ｈｔｔｐ：／／host.example／${kind}／${given.code}${end}`)).toBe(given.code);
      },
    ),
    { seed: 22, numRuns: 200 },
  );
});

test('a key keeps its letters, and nothing written behind it', () => {
  const key = 'aB3_-'.repeat(6);
  for (const end of ['', '.', '%E3%80%82', '%E2%80%8B', ')', '">']) expect(tidyKey(`${key}${end}`)).toBe(key);
});
