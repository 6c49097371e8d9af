import { currentLanguage } from '../../i18n';
import { onlineText } from '../../i18n/online';
import { toast } from '../../ui/toaster';
import type { Problem } from './api';
import type { Trouble } from './live/acting';

/** Says in a note what went wrong, in the language shown now. */
export const tellProblem = (problem: Problem | Trouble): void =>
  toast({ text: onlineText[currentLanguage()].errors[problem], tone: 'warning' });
