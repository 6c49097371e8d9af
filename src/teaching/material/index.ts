/** Teaching material in both languages; loaded only where somebody reads it. */
import type { BookLanguage } from '../../../rules/book/index';
import { material as en } from './en/material';
import type { MaterialText } from './types';
import { material as zh } from './zh-CN/material';

export { lessonSteps } from './lesson-steps';
export { lessonTerms } from './lesson-terms';

export const material: Readonly<Record<BookLanguage, MaterialText>> = { en, 'zh-CN': zh };
