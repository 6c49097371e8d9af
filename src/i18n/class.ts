import { classroom as en } from './en/class';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { classroom as zh } from './zh-CN/class';

/** Words of a student's page in a teaching session. */
export type ClassText = SameEntries<typeof en>;

export const classText: Texts<ClassText> = { en, 'zh-CN': zh };
