import { teachScreen as en } from './en/teach-screen';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { teachScreen as zh } from './zh-CN/teach-screen';

/** Words of the projector of a teaching session. */
export type TeachScreenText = SameEntries<typeof en>;

export const teachScreenText: Texts<TeachScreenText> = { en, 'zh-CN': zh };
