/** Writes the JSON Schemas of files into docs/schemas. `npm run schemas`. */
import { writeFileSync } from 'node:fs';
import { fileSchemas, jsonSchemaOf } from './file-schemas';

for (const [name, schema] of Object.entries(fileSchemas))
  writeFileSync(`docs/schemas/${name}.schema.json`, `${JSON.stringify(jsonSchemaOf(schema), undefined, 2)}\n`);
