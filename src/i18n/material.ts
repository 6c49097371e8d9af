import { material as en } from './en/material';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { material as zh } from './zh-CN/material';

/** Words around the teaching material; its texts are `src/teaching`. */
export type MaterialWords = SameEntries<typeof en>;

export const materialText: Texts<MaterialWords> = { en, 'zh-CN': zh };
