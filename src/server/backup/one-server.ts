import { Client } from 'pg';
import type { DatabasePlace } from '../storage/sql/open-database';

/** Picks one of the servers on a database for what one alone shall do. */
export interface OneServer {
  /** Whether it is this one, until it ends or loses its connection: then it may be another. Rejects when the database does not answer. */
  readonly isThis: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Of PostgreSQL's locks, which belong to one database each. */
const lock = 1_002_026;

/** A file has one server anyway; in PostgreSQL a lock tells which, let go by itself when that server is gone. */
export function pickOneServer(place: DatabasePlace): OneServer {
  if ('file' in place) return { isThis: async () => true, close: async () => undefined };
  let holder: Client | undefined;

  async function connect(url: string): Promise<Client> {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: 3_000,
      query_timeout: 10_000,
      // It is idle most of the time.
      keepAlive: true,
    });
    // Unheard, a connection that breaks would end the server.
    client.on('error', () => forget(client));
    client.on('end', () => forget(client));
    await client.connect();
    return client;
  }

  function forget(client: Client): void {
    if (holder === client) holder = undefined;
  }

  return {
    async isThis() {
      const client = holder ?? (await connect(place.postgres));
      let has = holder === client;
      try {
        // Whoever has the lock already only asks whether the connection holds.
        const { rows } = await client.query<{ got: boolean }>(
          has ? 'select true as got' : `select pg_try_advisory_lock(${lock}) as got`,
        );
        has = rows[0]?.got === true;
      } catch (error) {
        has = false;
        throw error;
      } finally {
        holder = has ? client : undefined;
        if (!has) await client.end().catch(() => undefined);
      }
      return has;
    },
    async close() {
      await holder?.end().catch(() => undefined);
    },
  };
}
