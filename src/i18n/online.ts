import { online as en } from './en/online';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { online as zh } from './zh-CN/online';

/** Words of finding, making and joining online matches. */
export type OnlineText = SameEntries<typeof en>;

export const onlineText: Texts<OnlineText> = { en, 'zh-CN': zh };
