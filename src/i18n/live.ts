import { live as en } from './en/live';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { live as zh } from './zh-CN/live';

/** Words around a match that is played online. */
export type LiveText = SameEntries<typeof en>;

export const liveText: Texts<LiveText> = { en, 'zh-CN': zh };
