import type { SessionRecord } from '../session-record';

/** The record without what students called themselves: not in the list, not where the teacher renamed somebody. */
export const withoutNames = (record: SessionRecord): SessionRecord => ({
  ...record,
  students: record.students.map((student) => ({ ...student, name: '' })),
  controls: record.controls.map(({ details, ...control }) => ({
    ...control,
    details: Object.fromEntries(Object.entries(details).filter(([key]) => key !== 'name')),
  })),
});
