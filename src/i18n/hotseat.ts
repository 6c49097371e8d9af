import { hotseat as en } from './en/hotseat';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { hotseat as zh } from './zh-CN/hotseat';

export type HotseatText = SameEntries<typeof en>;

export const hotseatText: Texts<HotseatText> = { en, 'zh-CN': zh };
