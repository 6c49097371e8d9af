import type { ReasonCode, Refusal, RefusalDetails } from '../../rules/index';

/** Fills in what a move needs and what the seat has; without both numbers, says the sentence that works alone. */
export function needAndHave(
  { need, have }: RefusalDetails,
  full: (need: number, have: number) => string,
  plain: string,
): string {
  return typeof need === 'number' && typeof have === 'number' ? full(need, have) : plain;
}

/** The name of the detail's domain, or a general word when it names none. */
export function domainIn(
  { domain }: RefusalDetails,
  domains: Readonly<Record<string, { readonly name: string }>>,
  otherwise: string,
): string {
  return typeof domain === 'string' ? (domains[domain]?.name ?? otherwise) : otherwise;
}

/** The sentence for a refusal, as `preview` and `act` return it. */
export const refusalSentence = (
  { reasons }: { readonly reasons: Readonly<Record<ReasonCode, (details: RefusalDetails) => string>> },
  { code, details }: Refusal,
): string => reasons[code](details);
