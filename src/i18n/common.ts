import { common as en } from './en/common';
import type { Texts } from './language';
import { common as zh } from './zh-CN/common';

/** Words that many screens share: quantities, buttons, units. */
export type CommonText = Readonly<Record<keyof typeof en, string>>;

export const commonText: Texts<CommonText> = { en, 'zh-CN': zh };
