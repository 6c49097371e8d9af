import type { CardsText } from './card-texts';
import { cards as en } from './en/cards';
import type { Texts } from './language';
import { cards as zh } from './zh-CN/cards';

export type { CardsText } from './card-texts';

/** Everything printed on cards, companies, investors, contracts and news. */
export const cardsText: Texts<CardsText> = { en, 'zh-CN': zh };
