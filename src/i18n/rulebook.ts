import { rulebook as en } from './en/rulebook';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { rulebook as zh } from './zh-CN/rulebook';

/** Words around the rulebook; the book itself is `rules/book`. */
export type RulebookText = SameEntries<typeof en>;

export const rulebookText: Texts<RulebookText> = { en, 'zh-CN': zh };
