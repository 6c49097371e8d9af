import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createClient } from 'redis';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';

const postgres = 'postgres://postgres@127.0.0.1:5432/postgres';
export const redisUrl = 'redis://127.0.0.1:6379';

/** A database of its own, and how to be rid of it. */
export interface TestDatabase {
  readonly place: DatabasePlace;
  readonly remove: () => Promise<void>;
}

export async function newSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  return {
    place: { file: join(folder, 'matches.sqlite') },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function asPostgres<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: postgres, connectionTimeoutMillis: 2_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function newPostgres(): Promise<TestDatabase & { readonly url: string }> {
  const name = `hundred_models_test_${randomBytes(6).toString('hex')}`;
  await asPostgres((client) => client.query(`create database ${name}`));
  const url = postgres.replace(/postgres$/, name);
  return {
    url,
    place: { postgres: url },
    remove: async () => void (await asPostgres((client) => client.query(`drop database ${name} with (force)`))),
  };
}

/** Whether PostgreSQL answers at its standard local port. */
export const postgresAnswers: boolean = await asPostgres((client) => client.query('select 1')).then(
  () => true,
  () => false,
);

/** Whether Redis answers at its standard local port. */
export const redisAnswers: boolean = await (async () => {
  const client = createClient({ url: redisUrl, socket: { connectTimeout: 2_000, reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    await client.close();
    return true;
  } catch {
    return false;
  }
})();
