import type { Kysely } from 'kysely';
import { rowOf } from './rows';
import type { Tables } from './schema';
import type { Commit } from './stored-match';

/**
 * Writes steps of matches in one transaction; which of them were written: the others found their revision taken. Rows
 * are locked in one order everywhere, so that two servers can't wait for each other.
 */
export async function writeGroup(db: Kysely<Tables>, commits: readonly Commit[]): Promise<boolean[]> {
  const written: boolean[] = commits.map(() => false);
  const order = commits.map((_, i) => i).sort((a, b) => compare(commits[a], commits[b]));
  await db.transaction().execute(async (transaction) => {
    for (const i of order) {
      const commit = commits[i];
      if (commit !== undefined) written[i] = await writeOne(transaction, commit);
    }
  });
  return written;
}

const compare = (a: Commit | undefined, b: Commit | undefined): number =>
  (a?.match.id ?? '') < (b?.match.id ?? '') ? -1 : (a?.match.id ?? '') > (b?.match.id ?? '') ? 1 : 0;

async function writeOne(db: Kysely<Tables>, { match, entry, line }: Commit): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('matches')
    .set(rowOf(match))
    .where('id', '=', match.id)
    .where('revision', '=', match.revision - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  if (entry !== undefined)
    await db
      .insertInto('log')
      .values({ match: match.id, n: entry.n, entry: JSON.stringify(entry) })
      .execute();
  if (line !== undefined)
    await db
      .insertInto('chat')
      .values({ match: match.id, n: line.n, line: JSON.stringify(line) })
      .execute();
  return true;
}
