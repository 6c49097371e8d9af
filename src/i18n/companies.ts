import type { CompanyTexts } from './card-texts';
import { companies as en } from './en/companies';
import type { Texts } from './language';
import { companies as zh } from './zh-CN/companies';

/** The companies alone, for pages that need no cards. */
export const companiesText: Texts<CompanyTexts> = { en, 'zh-CN': zh };
