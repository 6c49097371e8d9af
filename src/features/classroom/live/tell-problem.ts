import { currentLanguage } from '../../../i18n';
import { classErrorsText } from '../../../i18n/class-errors';
import { toast } from '../../../ui/toaster';
import type { ClassProblem } from './class-api';

/** Says in a note what went wrong, in the language shown now. */
export const tellProblem = (problem: ClassProblem): void =>
  toast({ text: classErrorsText[currentLanguage()][problem], tone: 'warning' });
