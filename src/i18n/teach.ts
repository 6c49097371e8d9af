import { teach as en } from './en/teach';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { teach as zh } from './zh-CN/teach';

/** Words of planning and opening a teaching session. */
export type TeachText = SameEntries<typeof en>;

export const teachText: Texts<TeachText> = { en, 'zh-CN': zh };
