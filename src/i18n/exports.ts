import { exports as en } from './en/exports';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { exports as zh } from './zh-CN/exports';

/** What the files of a session's export hold. */
export type ExportsText = SameEntries<typeof en>;

export const exportsText: Texts<ExportsText> = { en, 'zh-CN': zh };
