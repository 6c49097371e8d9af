import { common as en } from './en/common';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { common as zh } from './zh-CN/common';

/** Words that many screens share: quantities, buttons, units. */
export type CommonText = SameEntries<typeof en>;

export const commonText: Texts<CommonText> = { en, 'zh-CN': zh };
