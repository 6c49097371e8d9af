import { textNow } from '../../i18n';
import { toast } from '../../ui/primitives/toaster';
import type { Problem } from './api';
import type { Trouble } from './live/acting';

/** Says in a note what went wrong, in the language shown now. */
export const tellProblem = (problem: Problem | Trouble): void =>
  toast({ text: textNow('online').errors[problem], tone: 'warning' });
