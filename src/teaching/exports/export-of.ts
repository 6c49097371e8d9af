import type { SessionRecord } from '../session-record';
import { csvOf } from './csv';
import { decisionColumns, decisionRows } from './decisions';
import type { ExportFile } from './export-files';
import { quarterColumns, quarterRows } from './quarters';
import { studentColumns, studentRows } from './students';

export interface ExportChoice {
  /** False: names are left out; ids still tell students apart. */
  readonly names: boolean;
  /** Whether it says who came where; participation is exported always. */
  readonly ranks: boolean;
}

/** The whole text of a file. Tables the rules of today can't play again are in `session.json` only. */
export function exportOf(record: SessionRecord, file: ExportFile, { names, ranks }: ExportChoice): string {
  const told = names ? record : withoutNames(record);
  switch (file) {
    case 'decisions.csv':
      return csvOf(decisionColumns, decisionRows(told));
    case 'quarters.csv':
      return csvOf(quarterColumns, quarterRows(told));
    case 'students.csv':
      return csvOf(studentColumns(told, ranks), studentRows(told));
    case 'session.json':
      return `${JSON.stringify(told, undefined, 1)}\n`;
  }
}

/** The record without what students called themselves: not in the list, not where the teacher renamed somebody. */
const withoutNames = (record: SessionRecord): SessionRecord => ({
  ...record,
  students: record.students.map((student) => ({ ...student, name: '' })),
  controls: record.controls.map(({ details, ...control }) => ({
    ...control,
    details: Object.fromEntries(Object.entries(details).filter(([key]) => key !== 'name')),
  })),
});
