import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { questionFaultCodes } from './bad-questions';
import { readQuestionSets } from './read-question-sets';

const docs = readFileSync('docs/questions.md', 'utf8');

test('the file that the documentation shows can be read', () => {
  const [, file = ''] = /```json\n([^`]+)```/.exec(docs) ?? [];
  expect(readQuestionSets(JSON.parse(file)).prediction).toHaveLength(2);
});

test('the documentation tells every reason a file is refused for', () => {
  expect(questionFaultCodes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});
