import { Kysely, PostgresDialect } from 'kysely';
import { Pool, types as pgTypes } from 'pg';
import type { Tables } from './schema';

const int8 = 20;
/** How many connections are there for writing; two more read. */
export const writers = 8;

/** Connects to a PostgreSQL server, at the first query. */
export function openPostgresServer(connectionString: string): Kysely<Tables> {
  // Times and revisions stay far below 2^53: plain numbers, as from the embedded database.
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary') =>
      oid === int8 ? Number : pgTypes.getTypeParser(oid, format),
  };
  const pool = new Pool({
    connectionString,
    max: writers + 2,
    connectionTimeoutMillis: 3_000,
    query_timeout: 10_000,
    types,
  });
  // A connection may break while nobody uses it, or between two queries of a transaction, where the pool does not listen:
  // unheard, either would end the server. The query that meets it fails, and the next one opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
