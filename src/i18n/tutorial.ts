import { tutorial as en } from './en/tutorial';
import type { Texts } from './language';
import type { SameEntries } from './same-entries';
import { tutorial as zh } from './zh-CN/tutorial';

export type { GuideFacts } from './en/tutorial';
export type TutorialText = SameEntries<typeof en>;
export type StepId = keyof TutorialText['steps'];

export const tutorialText: Texts<TutorialText> = { en, 'zh-CN': zh };
