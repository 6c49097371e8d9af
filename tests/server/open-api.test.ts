import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../support/running-server';
import { ask } from '../support/server-api';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

let server: RunningServer;
let document: OpenApi;
let operations: readonly (readonly [method: string, path: string, operation: Operation])[];
beforeAll(async () => {
  server = await startServer();
  document = (await ask<OpenApi>(server.address, 'GET', 'openapi.json')).body;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), path, operation] as const),
  );
});
afterAll(() => server.remove());

test('the server describes its requests in a valid OpenAPI document', async () => {
  const { valid, errors } = await new Validator().validate({ ...document });
  expect([valid, errors]).toEqual([true, undefined]);
});

test('it names every request pages make', () => {
  expect(operations.map(([method, path]) => `${method} ${path}`).sort()).toEqual([
    'DELETE /matches/{match}',
    'DELETE /matches/{match}/seats/mine',
    'DELETE /sessions/{session}',
    'GET /classes/{code}',
    'GET /matches',
    'GET /matches/{match}',
    'GET /matches/{match}/record',
    'GET /sessions/{session}/export/{file}',
    'GET /sessions/{session}/figures',
    'POST /classes/{code}/return',
    'POST /classes/{code}/students',
    'POST /codes',
    'POST /matches',
    'POST /matches/{match}/code',
    'POST /matches/{match}/rematch',
    'POST /matches/{match}/seats',
    'POST /matches/{match}/start',
    'POST /sessions',
    'POST /sessions/{session}/answers',
    'POST /sessions/{session}/controls',
    'POST /sessions/{session}/what-if',
  ]);
});

const path = (template: string): string => template.slice(1).replaceAll(/\{\w+\}/g, 'UNKNOWN23456');

test('each request it names is there, and says no as the document says', async () => {
  for (const [method, template, { responses, requestBody }] of operations) {
    const sent = requestBody === undefined ? {} : { body: { never: 'asked for' } };
    const { status, body } = await ask(server.address, method, path(template), sent);
    const codes = responses[status]?.description.split(', ') ?? [];
    expect([method, template, status === 200 || codes.includes(body.error ?? '')]).toEqual([method, template, true]);
    expect(body.error).not.toBe('not-found');
  }
});

test('a method it does not name is not there', async () => {
  const others = Object.entries(document.paths).flatMap(([template, methods]) =>
    ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
      .filter((method) => !Object.hasOwn(methods, method.toLowerCase()))
      .map((method) => [method, template] as const),
  );
  for (const [method, template] of others) {
    const { status, body } = await ask(server.address, method, path(template));
    expect([method, template, status, body.error]).toEqual([method, template, 404, 'not-found']);
  }
});

test('bodies are described whole: a field that is asked for or allowed is named', () => {
  const named = (id: string): object => {
    const operation = operations.find(([, , { operationId }]) => operationId === id)?.[2];
    return operation?.requestBody?.content['application/json']?.schema ?? {};
  };
  expect(named('createMatch')).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['title', 'options', 'pace', 'listed', 'hints', 'name', 'seat', 'seats'],
    properties: {
      pace: { enum: ['live', 'quick', 'relaxed', 'untimed'] },
      seat: { type: 'integer', minimum: 0, maximum: 5 },
    },
  });
  expect(named('controlSession')).toHaveProperty('oneOf');
  expect(JSON.stringify(named('createMatch'))).toContain('"hundred-models"');
});
