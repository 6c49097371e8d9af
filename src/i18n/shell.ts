import { shell as en } from './en/shell';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { shell as zh } from './zh-CN/shell';

/** Words of the first page and the frame around every page. */
export type ShellText = SameEntries<typeof en>;

export const shellText: Texts<ShellText> = { en, 'zh-CN': zh };
