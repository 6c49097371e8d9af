import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { classErrors, type ClassError } from '../../protocol/session';
import { browserHeader } from '../../protocol/limits';
import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints';
import { statusOf } from './refusal-statuses';

/** What may happen to every request. */
const always: readonly ClassError[] = ['foreign-origin', 'other-version', 'stopping', 'busy', 'failed'];

type Json = Readonly<Record<string, unknown>>;

/** The requests under /api as an OpenAPI document. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operationOf(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hundred Models', version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/api' }],
    paths,
    components: {
      securitySchemes: { holder: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Refusal: {
          type: 'object',
          properties: { error: { type: 'string', enum: classErrors } },
          required: ['error'],
        },
      },
    },
  };
}

function operationOf(name: string, endpoint: Endpoint): Json {
  const { path, summary, body, query = {}, holder, answer, refusals } = endpoint;
  const parameters = [
    ...[...path.matchAll(/:(\w+)/g)].map(([, part = '']) => ({ name: part, in: 'path', required: true, ...text })),
    ...Object.entries(query).map(([part, description]) => ({ name: part, in: 'query', description, ...text })),
    ...(refusals.includes('too-many-tries')
      ? [{ name: browserHeader, in: 'header', description: 'A word the browser keeps for itself.', ...text }]
      : []),
  ];
  return {
    operationId: name,
    summary,
    tags: [path.startsWith('/sessions') || path.startsWith('/classes') ? 'sessions' : 'matches'],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: json(schemaOf(body)) } }),
    ...(holder === undefined ? {} : { security: [{ holder: [] }], description: `For whoever holds: ${holder}.` }),
    responses: {
      '200': { description: 'Done.', content: answer === 'file' ? anyFile : json(schemaOf(answer)) },
      ...refusedWith([...refusals, ...always]),
    },
  };
}

const text = { schema: { type: 'string' } };
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const anyFile: Json = { 'text/csv': text, 'application/json': {} };

/** The answers that say no, by status. */
function refusedWith(codes: readonly ClassError[]): Json {
  const byStatus = new Map<number, ClassError[]>();
  for (const code of codes) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      { description: some.join(', '), content: json({ $ref: '#/components/schemas/Refusal' }) },
    ]),
  );
}

/** What a schema says, for those who read JSON Schema. What only our rules can tell of a value is left out. */
function schemaOf(schema: v.GenericSchema): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
  return rest;
}
