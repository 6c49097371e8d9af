import { table as en } from './en/table';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { table as zh } from './zh-CN/table';

/** Words of the table; every language has the same entries. */
export type TableText = SameEntries<typeof en>;

export const tableText: Texts<TableText> = { en, 'zh-CN': zh };
