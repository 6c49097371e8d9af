import type Sqlite from 'libsql';
import type { Statement } from './step-statements';
import { plainSqliteFile } from './sqlite-file';

export interface FileWriter {
  /** Runs a step's statements in one transaction, all of them or, where the first changes no row, none: then false. */
  readonly write: (writes: readonly Statement[]) => boolean;
  readonly close: () => void;
}

export function openFileWriter(file: string): FileWriter {
  const database = plainSqliteFile(file);
  const prepared = new Map<string, Sqlite.Statement>();

  function run({ sql, values }: Statement): boolean {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.run(...values).changes === 1;
  }

  function write([first, ...rest]: readonly Statement[]): boolean {
    database.exec('begin immediate');
    try {
      const written = first !== undefined && run(first);
      if (written) rest.forEach(run);
      database.exec('commit');
      return written;
    } catch (error) {
      // Where the disk is full SQLite has taken it back already, and would say that of a second time instead of the cause.
      if (database.inTransaction) database.exec('rollback');
      throw error;
    }
  }
  return { write, close: () => void database.close() };
}
