import { expect, test } from 'vitest';
import { tidyText } from './tidy-text';

test.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['李\u202e雷', '李 雷'],
  ['a\u0000b\nc', 'a b c'],
  ['<b>x</b>', '<b>x</b>'],
  ['👩\u200d🚀', '👩\u200d🚀'],
])('%j is kept as %j', (typed, kept) => {
  expect(tidyText(typed, 24)).toBe(kept);
});

test.each(['', '   ', '\u200b\u202e', '\u200d', 'x'.repeat(25)])('%j is no name', (typed) => {
  expect(tidyText(typed, 24)).toBeUndefined();
});

test('letters are counted as people count them, not by their bytes', () => {
  expect(tidyText('𠮷'.repeat(24), 24)).toBe('𠮷'.repeat(24));
});
