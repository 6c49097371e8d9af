import type { StoredSession, StoredStudent } from '../storage/stored-session';

/** Students who are still part of the session. */
export const active = ({ students }: Pick<StoredSession, 'students'>): readonly StoredStudent[] =>
  students.filter(({ removed }) => removed === undefined);

/** Everybody at a table of at most `size`, as few tables as can be, none more than one fuller than another; by joining in turn, so that friends spread. */
export function seatedEvenly(students: readonly StoredStudent[], size: number): readonly StoredStudent[] {
  const count = students.filter(({ removed }) => removed === undefined).length;
  const tables = Math.ceil(count / size);
  let place = 0;
  return students.map((student) => {
    const { table: _, ...rest } = student;
    return rest.removed === undefined ? { ...rest, table: (place++ % tables) + 1 } : rest;
  });
}

/** Those without a table at the emptiest ones; a new one where all are full. */
export function seatedLate(students: readonly StoredStudent[], size: number): readonly StoredStudent[] {
  const heads: number[] = [];
  for (const { removed, table } of students)
    if (removed === undefined && table !== undefined) heads[table - 1] = (heads[table - 1] ?? 0) + 1;
  const taken = Array.from(heads, (count) => count ?? 0);
  return students.map((student) => {
    if (student.removed !== undefined || student.table !== undefined) return student;
    const least = Math.min(...taken, size);
    const place = least < size ? taken.indexOf(least) : taken.length;
    taken[place] = (taken[place] ?? 0) + 1;
    return { ...student, table: place + 1 };
  });
}

/** Tables numbered without gaps, as they begin to play. */
export function withoutGaps(students: readonly StoredStudent[]): readonly StoredStudent[] {
  const used = [
    ...new Set(students.flatMap(({ removed, table }) => (removed === undefined && table !== undefined ? [table] : []))),
  ].sort((a, b) => a - b);
  return students.map((student) =>
    student.table === undefined ? student : { ...student, table: Math.max(1, used.indexOf(student.table) + 1) },
  );
}

/** Students by table, table 1 first. */
export function byTable(students: readonly StoredStudent[]): readonly (readonly StoredStudent[])[] {
  const tables: StoredStudent[][] = [];
  for (const student of students)
    if (student.removed === undefined && student.table !== undefined) {
      const table = (tables[student.table - 1] ??= []);
      table.push(student);
    }
  return Array.from(tables, (table) => table ?? []);
}
