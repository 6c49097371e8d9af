import { screens as en, type ScreensText } from './en/screens';
import type { Texts } from './language';
import { screens as zh } from './zh-CN/screens';

/** Words of the curtain, the quarter report, the result and the replay. */
export const screensText: Texts<ScreensText> = { en, 'zh-CN': zh };
