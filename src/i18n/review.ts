import { review as en } from './en/review';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { review as zh } from './zh-CN/review';

/** Words of the review of a finished match. */
export type ReviewText = SameEntries<typeof en>;

export const reviewText: Texts<ReviewText> = { en, 'zh-CN': zh };
