import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { scenarios } from '../../rules/index';
import { matchFileSchema } from '../../src/browser-storage/match-file';
import { planFileSchema } from '../../src/teaching/plan-file';
import { questionSetsSchema } from '../../src/teaching/questions/question-schema';

interface FileSchema {
  readonly title: string;
  readonly validator: GenericSchema;
}

/** The files that people exchange, by the name of their schema. */
export const fileSchemas = {
  match: { title: 'A match of Hundred Models', validator: matchFileSchema },
  plan: { title: 'The plan of a session of Hundred Models', validator: planFileSchema },
  questions: { title: 'Questions of a session of Hundred Models', validator: questionSetsSchema },
} as const satisfies Readonly<Record<string, FileSchema>>;

/** The JSON Schema of a file, from the validator that reads it. */
export const jsonSchemaOf = ({ title, validator }: FileSchema): object => ({
  ...toJsonSchema(validator, {
    typeMode: 'input',
    // What the rules check themselves, such as moves, has no form of its own here.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { enum: scenarios.map(({ id }) => id) } : undefined,
  }),
  title,
});
