import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from './schema';
import { stepStatements, type Statement } from './step-statements';
import type { Commit } from '../documents/stored-match';

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

async function writeOne(db: Kysely<Tables>, commit: Commit): Promise<boolean> {
  const [first, ...rest] = stepStatements(commit);
  const { numAffectedRows } = await db.executeQuery(postgresQuery(first));
  if (numAffectedRows !== 1n) return false;
  for (const statement of rest) await db.executeQuery(postgresQuery(statement));
  return true;
}

/** A statement as PostgreSQL wants it: its values by number. */
export function postgresQuery({ sql, values }: Statement): CompiledQuery {
  let n = 0;
  return CompiledQuery.raw(
    sql.replaceAll('?', () => `$${++n}`),
    [...values],
  );
}
