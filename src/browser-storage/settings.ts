import { rememberedFlag, rememberedWord } from './remembered-text';

/** Whether single letters and digits are shortcuts in this browser. */
export const characterKeys = rememberedFlag('characterKeys', true);

/** How many hundredths of the usual size letters have. */
export const textSizes = ['100', '115', '130', '150', '200'] as const;
export type TextSize = (typeof textSizes)[number];

/** The size of letters in this browser, beside the one its own settings ask for. */
export const textSize = rememberedWord('textSize', textSizes, '100');
