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

  const write = database.transaction(([first, ...rest]: readonly Statement[]) => {
    const written = first !== undefined && run(first);
    if (written) rest.forEach(run);
    return written;
  });
  return { write: (writes) => write.immediate(writes), close: () => void database.close() };
}
