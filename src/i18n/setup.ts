import { setup as en } from './en/setup';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { setup as zh } from './zh-CN/setup';

/** Words of setting up a match: seats, games, hints. */
export type SetupText = SameEntries<typeof en>;

export const setupText: Texts<SetupText> = { en, 'zh-CN': zh };
