import type { Kysely } from 'kysely';
import type { DatabasePlace } from '../storage/open-database';
import { openPostgresServer } from '../storage/postgres-server';
import type { Tables } from '../storage/schema';
import { openSqliteFile } from '../storage/sqlite-file';

/** A database for reading and writing all of it, beside the servers that use it. */
export const connect = (place: DatabasePlace): Kysely<Tables> =>
  'file' in place ? openSqliteFile(place.file) : openPostgresServer(place.postgres);
