import { newPostgres, redisUrl } from './databases';
import { startServer, type RunningServer } from './running-server';
import type { DatabasePlace } from '../../src/server/storage/sql/open-database';

/** Two servers on one database, joined by Redis. */
export interface TwoNodes {
  readonly place: DatabasePlace;
  readonly nodes: readonly [RunningServer, RunningServer];
  readonly remove: () => Promise<void>;
}

/** Both start at once on an empty database. `through`: where they find PostgreSQL and Redis, should something lie between. */
export async function startTwoNodes(
  more: Readonly<Record<string, string>> = {},
  through: { readonly postgres?: (url: string) => string; readonly redis?: string } = {},
): Promise<TwoNodes> {
  const database = await newPostgres();
  const env = {
    DATABASE_URL: through.postgres?.(database.url) ?? database.url,
    REDIS_URL: through.redis ?? redisUrl,
    ...more,
  };
  const nodes = await Promise.all([startServer(env), startServer(env)]);
  return {
    place: database.place,
    nodes,
    async remove() {
      await Promise.all(nodes.map((node) => node.remove()));
      await database.remove();
    },
  };
}
