import { boardroom as en } from './en/boardroom';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { boardroom as zh } from './zh-CN/boardroom';

/** Words of the boardroom; every language has the same entries. */
export type BoardroomText = SameEntries<typeof en>;

export const boardroomText: Texts<BoardroomText> = { en, 'zh-CN': zh };
