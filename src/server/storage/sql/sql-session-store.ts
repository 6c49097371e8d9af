import type { Kysely } from 'kysely';
import { guarded } from './guarded';
import type { Tables } from './schema';
import { documentIn, documentsIn, textOf } from '../documents/document-text';
import type { StoredAnswers, StoredControl, StoredSession } from '../documents/stored-session';
import type { SessionStore } from '../session-store';

/** Sessions in the database the matches are in. */
export function openSessionStore(db: Kysely<Tables>): SessionStore {
  return {
    create: (session) => guarded(() => create(db, session)),
    load: (id) =>
      guarded(async () => {
        const row = await db.selectFrom('sessions').select('document').where('id', '=', id).executeTakeFirst();
        return row === undefined ? undefined : (documentIn(row.document) as StoredSession);
      }),
    byCode: (code) =>
      guarded(async () => {
        const row = await db.selectFrom('sessions').select('id').where('code', '=', code).executeTakeFirst();
        return row?.id;
      }),
    commit: (session, control) => guarded(() => commit(db, session, control)),
    revision: (id) =>
      guarded(async () => {
        const row = await db.selectFrom('sessions').select('revision').where('id', '=', id).executeTakeFirst();
        return row?.revision;
      }),
    putAnswers: (session, answers) => guarded(() => putAnswers(db, session, answers)),
    answers: (session) =>
      guarded(async () => {
        const rows = await db.selectFrom('answers').select('document').where('session', '=', session).execute();
        return rows.map(({ document }) => JSON.parse(document) as StoredAnswers);
      }),
    controls: (session, limit) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('controls')
          .select('entry')
          .where('session', '=', session)
          .orderBy('n', 'desc')
          .limit(limit)
          .execute();
        return rows.map(({ entry }) => JSON.parse(entry) as StoredControl);
      }),
    remove: (id) => guarded(() => remove(db, id)),
    madeBetween: (from, to) =>
      guarded(async () => {
        const rows = await db.selectFrom('sessions').select('document').where('expires_at', '>=', from).execute();
        const all = documentsIn(rows.map(({ document }) => document)) as StoredSession[];
        return all.filter(({ createdAt }) => createdAt >= from && createdAt <= to).map(({ id }) => id);
      }),
    expired: (before, limit) =>
      guarded(async () => {
        const rows = await db
          .selectFrom('sessions')
          .select('id')
          .where('expires_at', '<', before)
          .limit(limit)
          .execute();
        return rows.map(({ id }) => id);
      }),
  };
}

const rowOf = (session: StoredSession) => ({
  id: session.id,
  revision: session.revision,
  code: session.code,
  expires_at: session.expiresAt,
  document: textOf(session),
});

async function create(db: Kysely<Tables>, session: StoredSession): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('sessions')
    .values(rowOf(session))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function commit(db: Kysely<Tables>, session: StoredSession, control?: StoredControl): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('sessions')
      .set(rowOf(session))
      .where('id', '=', session.id)
      .where('revision', '=', session.revision - 1)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    if (control !== undefined)
      await transaction
        .insertInto('controls')
        .values({ session: session.id, n: control.n, entry: JSON.stringify(control) })
        .execute();
    return true;
  });
}

async function putAnswers(db: Kysely<Tables>, session: string, answers: StoredAnswers): Promise<void> {
  const document = JSON.stringify(answers);
  await db
    .insertInto('answers')
    .columns(['session', 'student', 'asked', 'document'])
    // Of a session that was deleted meanwhile nothing is kept.
    .expression((from) =>
      from
        .selectFrom('sessions')
        .select((row) => [
          'id',
          row.val(answers.student).as('student'),
          row.val(`${answers.set}/${answers.asked}`).as('asked'),
          row.val(document).as('document'),
        ])
        .where('id', '=', session),
    )
    .onConflict((conflict) => conflict.columns(['session', 'student', 'asked']).doUpdateSet({ document }))
    .execute();
}

async function remove(db: Kysely<Tables>, id: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('sessions').where('id', '=', id).execute();
    await transaction.deleteFrom('answers').where('session', '=', id).execute();
    await transaction.deleteFrom('controls').where('session', '=', id).execute();
  });
}
