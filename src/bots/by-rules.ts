import { archived } from '../../rules/archive/bots';
import { rulesVersion } from '../../rules/index';
import { UnknownRules, type ByRules } from '../../rules/unknown-rules';
import * as newest from './index';

/** What bots of every release of the rules offer. */
export type BotsDoor = typeof newest;

const older: Readonly<Record<number, () => Promise<BotsDoor>>> = archived;

/** The bots that know the rules of a match. @throws UnknownRules */
export async function botsOf({ rules }: ByRules): Promise<BotsDoor> {
  const bots = rules === rulesVersion ? newest : await older[rules]?.();
  if (bots === undefined) throw new UnknownRules(rules);
  return bots;
}
