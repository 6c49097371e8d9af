import type { OptionReason, ReasonCode, Refusal, RefusalDetails } from '../../rules/index';
import { refusals as en } from './en/refusals';
import type { Texts } from './language';
import { refusals as zh } from './zh-CN/refusals';

export type Reasons = Readonly<Record<ReasonCode, (details: RefusalDetails) => string>>;

export interface RefusalsText {
  /** One sentence a player understands, for every way a move can be refused. */
  readonly reasons: Reasons;
  /** Why no match can be set up like this. */
  readonly options: Readonly<Record<OptionReason, string>>;
}

export const refusalsText: Texts<RefusalsText> = { en, 'zh-CN': zh };

/** The sentence for a refusal, as `preview` and `act` return it. */
export const refusalSentence = (text: RefusalsText, { code, details }: Refusal): string => text.reasons[code](details);
