import type { ScenariosText } from './card-texts';
import { scenarios as en } from './en/scenarios';
import type { Texts } from './language';
import { scenarios as zh } from './zh-CN/scenarios';

/** The presets and the two roles alone, for pages that need no cards. */
export const scenariosText: Texts<ScenariosText> = { en, 'zh-CN': zh };
