import { classErrors as en } from './en/class-errors';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { classErrors as zh } from './zh-CN/class-errors';

/** Why something about a teaching session was not done. */
export type ClassErrorsText = SameEntries<typeof en>;

export const classErrorsText: Texts<ClassErrorsText> = { en, 'zh-CN': zh };
