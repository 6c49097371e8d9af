import { debrief as en } from './en/debrief';
import { findings as enFindings } from './en/debrief-findings';
import type { FindingTexts } from './finding-texts';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { debrief as zh } from './zh-CN/debrief';
import { findings as zhFindings } from './zh-CN/debrief-findings';

/** Words of the debrief's charts. */
export type DebriefText = SameEntries<typeof en> & { readonly findings: FindingTexts };

export const debriefText: Texts<DebriefText> = {
  en: { ...en, findings: enFindings },
  'zh-CN': { ...zh, findings: zhFindings },
};
