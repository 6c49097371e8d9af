import type { Kysely } from 'kysely';
import type { AssetStore, BuiltAsset } from '../asset-store';
import { guarded } from './guarded';
import type { Tables } from './schema';

/** Versions that are kept: the running one, and the one before it. */
const kept = 2;
/** Rows of one statement. */
const together = 100;

/** Built files in the database the matches are in: servers of two versions that share it answer for each other. */
export function openAssetStore(db: Kysely<Tables>): AssetStore {
  return {
    keep: (version, files) => guarded(() => keep(db, version, files)),
    find: (name) =>
      guarded(async () => {
        const row = await db.selectFrom('assets').select('body').where('name', '=', name).limit(1).executeTakeFirst();
        return row?.body;
      }),
  };
}

async function keep(db: Kysely<Tables>, version: string, files: readonly BuiltAsset[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const last = await transaction
      .selectFrom('assets')
      .select((read) => read.fn.max('turn').as('turn'))
      .executeTakeFirst();
    const turn = (last?.turn ?? 0) + 1;
    await transaction.updateTable('assets').set({ turn }).where('version', '=', version).execute();
    for (let from = 0; from < files.length; from += together) {
      const rows = files.slice(from, from + together).map(({ name, text }) => ({
        version,
        name,
        body: text,
        turn,
      }));
      await transaction
        .insertInto('assets')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    const versions = await transaction
      .selectFrom('assets')
      .select('version')
      .groupBy('version')
      .orderBy((order) => order.fn.max('turn'), 'desc')
      .execute();
    const old = versions.slice(kept).map((row) => row.version);
    if (old.length > 0) await transaction.deleteFrom('assets').where('version', 'in', old).execute();
  });
}
