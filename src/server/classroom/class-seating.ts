import type { Draft } from 'immer';
import type { StoredSession, StoredStudent } from '../storage/documents/stored-session';

/** Students on their way to the session's next version. */
type Students = Draft<StoredStudent>[];

/** Students who are still part of the session. */
export const active = <Student extends Pick<StoredStudent, 'removed'>>({
  students,
}: {
  readonly students: readonly Student[];
}): Student[] => students.filter(({ removed }) => removed === undefined);

/** Everybody at a table of at most `size`, as few tables as can be, none more than one fuller than another; by joining in turn, so that friends spread. */
export function seatEvenly(students: Students, size: number): void {
  const there = active({ students });
  const tables = Math.ceil(there.length / size);
  for (const student of students) if (student.removed !== undefined) delete student.table;
  for (const [place, student] of there.entries()) student.table = (place % tables) + 1;
}

/** Those without a table at the emptiest ones; a new one where all are full. */
export function seatLate(students: Students, size: number): void {
  const heads = byTable(students).map(({ length }) => length);
  for (const student of active({ students })) {
    if (student.table !== undefined) continue;
    const least = Math.min(...heads, size);
    const place = least < size ? heads.indexOf(least) : heads.length;
    heads[place] = (heads[place] ?? 0) + 1;
    student.table = place + 1;
  }
}

/** Tables numbered without gaps, as they begin to play. */
export function closeGaps(students: Students): void {
  const used = [...new Set(active({ students }).flatMap(({ table }) => table ?? []))].sort((a, b) => a - b);
  for (const student of students)
    if (student.table !== undefined) student.table = Math.max(1, used.indexOf(student.table) + 1);
}

/** Students by table, table 1 first. */
export function byTable<Student extends Pick<StoredStudent, 'removed' | 'table'>>(
  students: readonly Student[],
): readonly (readonly Student[])[] {
  const tables: Student[][] = [];
  for (const student of active({ students }))
    if (student.table !== undefined) (tables[student.table - 1] ??= []).push(student);
  return Array.from(tables, (table) => table ?? []);
}

/** A student still part of the session; undefined when there is none of that id. */
export const studentOf = ({ students }: Draft<StoredSession>, id: string): Draft<StoredStudent> | undefined =>
  active({ students }).find((student) => student.id === id);
