import type Sqlite from 'libsql';
import type { FileWrite } from './file-writes';
import { plainSqliteFile } from './sqlite-file';

/** Steps, each some statements. */
export type FileGroup = readonly (readonly FileWrite[])[];

/** Opens a file for writing: a group of steps in one transaction; which of them were written. */
export function openFileWriter(file: string): (group: FileGroup) => boolean[] {
  const database = plainSqliteFile(file);
  const prepared = new Map<string, Sqlite.Statement>();

  function run({ sql, values }: FileWrite): boolean {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement.run(...values).changes === 1;
  }

  const write = database.transaction((group: FileGroup) =>
    group.map(([first, ...rest]) => {
      const written = first !== undefined && run(first);
      if (written) rest.forEach(run);
      return written;
    }),
  );
  return (group) => write.immediate(group);
}
