import type { Control, TableRow, TeacherView } from '../../../../protocol/session';
import type { Confirmation } from './use-confirmation';

/** What every part of the console is given. */
export interface ConsoleParts {
  readonly session: string;
  readonly teacherKey: string;
  readonly view: TeacherView;
  readonly tables: readonly TableRow[];
  /** The server's clock less this device's, ms. */
  readonly offset: number;
  /** Does it; what goes wrong is told in a note. */
  readonly act: (control: Control) => void;
  /** Asks first. */
  readonly confirm: (confirmation: Confirmation) => void;
}
