import { readdirSync, readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { fileSchemas, jsonSchemaOf } from './file-schemas';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const fixtures = readdirSync('tests/fixtures', { recursive: true, encoding: 'utf8' });
const endings = [
  ['match', '.hundred-models.json'],
  ['plan', '.plan.json'],
  ['questions', '.questions.json'],
] as const;

test.each(Object.entries(fileSchemas))(
  'the schema of a %s is what its validator says: npm run schemas',
  (name, schema) => {
    expect(readJson(`docs/schemas/${name}.schema.json`)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(schema))));
  },
);

test.each(endings)('the schema of a %s accepts every file that is kept', (name, ending) => {
  const files = fixtures.filter((file) => file.endsWith(ending));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const read = safeParse(fileSchemas[name].validator, readJson(`tests/fixtures/${file}`));
    expect([file, read.issues]).toEqual([file, undefined]);
  }
});
