import { tidyCode } from '../../../protocol/tidy-code';
import type { ReactNode } from 'react';
import { classKeys } from '../live/class-keys';
import { isClassCode } from './class-code';
import { Door } from './door';
import type { TableOf } from './at-table';
import { StudentRoom } from './student-room';
import JoinPage from './join-page';

interface ClassPageProps {
  readonly code: string;
  readonly table: TableOf;
  /** The rulebook, shown over the page on demand. */
  readonly rulebook: ReactNode;
}

/** A class as its students see it: the door until they are in, then whatever the lesson is at. */
export default function ClassPage({ code, table, rulebook }: ClassPageProps) {
  const tidy = tidyCode(code);
  const kept = classKeys.use().find((one) => one.role === 'student' && one.code === tidy);
  if (!isClassCode(tidy)) return <JoinPage />;
  if (kept === undefined) return <Door key={tidy} code={tidy} />;
  return <StudentRoom key={kept.key} kept={kept} table={table} rulebook={rulebook} />;
}
