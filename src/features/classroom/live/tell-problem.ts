import { textNow } from '../../../i18n';
import { toast } from '../../../ui/primitives/toaster';
import type { ClassProblem } from './class-api';

/** Says in a note what went wrong, in the language shown now. */
export const tellProblem = (problem: ClassProblem): void =>
  toast({ text: textNow('classErrors')[problem], tone: 'warning' });

/** Says that the server is to be upgraded soon. */
export const tellDraining = (): void => tellProblem('draining');
