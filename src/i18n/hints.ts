import { hints as en } from './en/hints';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { hints as zh } from './zh-CN/hints';

/** Words of hints, and of why bots move as they do. */
export type HintsText = SameEntries<typeof en>;

export const hintsText: Texts<HintsText> = { en, 'zh-CN': zh };
