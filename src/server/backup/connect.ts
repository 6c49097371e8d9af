import type { Kysely } from 'kysely';
import type { DatabasePlace } from '../storage/sql/open-database';
import { openPostgresServer } from '../storage/sql/postgres-server';
import type { Tables } from '../storage/sql/schema';
import { openSqliteFile } from '../storage/sql/sqlite-file';

/** A database for reading and writing all of it, beside the servers that use it. */
export const connect = (place: DatabasePlace): Kysely<Tables> =>
  'file' in place ? openSqliteFile(place.file) : openPostgresServer(place.postgres);
