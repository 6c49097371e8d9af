import { Migrator, type Kysely, type Migration } from 'kysely';
import type { Pulse } from '../../clock/pulse';

/** What a match's row holds beside its document is there to be searched by. Times in ms: `wake_at` and those of codes running time, others since 1970. */
export interface Tables {
  readonly matches: {
    id: string;
    revision: number;
    status: string;
    listed: number;
    created_at: number;
    expires_at: number;
    wake_at: number | null;
    document: string;
  };
  readonly log: { match: string; n: number; entry: string };
  readonly chat: { match: string; n: number; line: string };
  readonly codes: { hash: string; match: string; seat: number; expires_at: number };
  readonly sessions: { id: string; revision: number; code: string; expires_at: number; document: string };
  /** `asked`: set and time of asking, as `quiz/before`. */
  readonly answers: { session: string; student: string; asked: string; document: string };
  readonly controls: { session: string; n: number; entry: string };
  readonly pulse: { id: number; at: number };
  /** `turn`: versions that a server was started with later have a higher one. */
  readonly assets: { version: string; name: string; body: string; turn: number };
}

/** Which row of `pulse` holds what. */
export const pulseRows: Readonly<Record<keyof Pulse, number>> = { at: 1, running: 2, trusted: 3, doubtUntil: 4 };

/** Every table, and the columns that tell its rows apart. */
export const tableKeys: Readonly<Record<keyof Tables, readonly string[]>> = {
  matches: ['id'],
  log: ['match', 'n'],
  chat: ['match', 'n'],
  codes: ['hash'],
  sessions: ['id'],
  answers: ['session', 'student', 'asked'],
  controls: ['session', 'n'],
  pulse: ['id'],
  assets: ['version', 'name'],
};

/** Every version of the schema, by name in order; only ever added to. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-matches': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('matches')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .addColumn('status', 'text', (column) => column.notNull())
        .addColumn('listed', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('wake_at', 'bigint')
        .addColumn('document', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('matches_listed').on('matches').columns(['listed', 'created_at', 'id']).execute();
      await db.schema.createIndex('matches_wake_at').on('matches').column('wake_at').execute();
      await db.schema.createIndex('matches_expires_at').on('matches').column('expires_at').execute();
      for (const [table, content] of [
        ['log', 'entry'],
        ['chat', 'line'],
      ] as const)
        await db.schema
          .createTable(table)
          .addColumn('match', 'text', (column) => column.notNull())
          .addColumn('n', 'integer', (column) => column.notNull())
          .addColumn(content, 'text', (column) => column.notNull())
          .addPrimaryKeyConstraint(`${table}_key`, ['match', 'n'])
          .execute();
      await db.schema
        .createTable('codes')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('match', 'text', (column) => column.notNull())
        .addColumn('seat', 'integer', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('pulse')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute();
    },
  },
  '002-sessions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('revision', 'bigint', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull().unique())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('sessions_expires_at').on('sessions').column('expires_at').execute();
      await db.schema
        .createTable('answers')
        .addColumn('session', 'text', (column) => column.notNull())
        .addColumn('student', 'text', (column) => column.notNull())
        .addColumn('asked', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('answers_key', ['session', 'student', 'asked'])
        .execute();
      await db.schema
        .createTable('controls')
        .addColumn('session', 'text', (column) => column.notNull())
        .addColumn('n', 'integer', (column) => column.notNull())
        .addColumn('entry', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('controls_key', ['session', 'n'])
        .execute();
    },
  },
  '003-assets': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('assets')
        .addColumn('version', 'text', (column) => column.notNull())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('body', 'text', (column) => column.notNull())
        .addColumn('turn', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('assets_key', ['version', 'name'])
        .execute();
      await db.schema.createIndex('assets_name').on('assets').column('name').execute();
    },
  },
};

/** Names of the versions, the oldest first. */
export const schemaVersions = (): readonly string[] => Object.keys(migrations).sort();

/**
 * Makes every table of a database that has today's schema anew, as of `version`, lets `fill` write into them, and brings
 * them to today's schema.
 */
export async function rebuild(db: Kysely<Tables>, version: string, fill: () => Promise<void>): Promise<void> {
  for (const table of Object.keys(tableKeys)) await db.schema.dropTable(table).ifExists().execute();
  const upTo = schemaVersions().filter((name) => name <= version);
  for (const name of upTo) await migrations[name]?.up(db);
  await fill();
  for (const name of schemaVersions().slice(upTo.length)) await migrations[name]?.up(db);
}

/** Brings a database to today's schema. @throws whatever the database says when it can't */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
