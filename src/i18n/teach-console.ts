import { teachConsole as en } from './en/teach-console';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { teachConsole as zh } from './zh-CN/teach-console';

/** Words of the console of a teaching session. */
export type TeachConsoleText = SameEntries<typeof en>;

export const teachConsoleText: Texts<TeachConsoleText> = { en, 'zh-CN': zh };
