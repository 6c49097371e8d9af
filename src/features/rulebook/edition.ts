import { use, useContext } from 'react';
import { archived } from '../../../rules/archive/book';
import * as newestPlan from '../../../rules/book/index';
import {
  ambitionCards,
  climates,
  companyCards,
  computeCards,
  fundingCards,
  investorCards,
  newsCards,
  scenarios,
} from '../../../rules/index';
import { rulesOf, type Rules } from '../../../rules/releases';
import { OlderRules } from '../../table/match-rules';

type Plan = Pick<typeof newestPlan, 'sections' | 'terms' | 'factKeys'>;

/** What the book is about: its plan, and the cards that it shows. */
export interface Edition {
  readonly plan: Plan;
  readonly cards: Pick<
    Rules,
    | 'ambitionCards'
    | 'climates'
    | 'companyCards'
    | 'computeCards'
    | 'fundingCards'
    | 'investorCards'
    | 'newsCards'
    | 'scenarios'
  >;
}

export const newestEdition: Edition = {
  plan: newestPlan,
  cards: { ambitionCards, climates, companyCards, computeCards, fundingCards, investorCards, newsCards, scenarios },
};

const older: Readonly<Record<number, () => Promise<Plan>>> = archived;
const plans = new Map<number, Promise<Plan>>();

/** Today's rules, or those of the match that the book is opened over. */
export function useEdition(): Edition {
  const version = useContext(OlderRules);
  const load = version === undefined ? undefined : older[version];
  if (version === undefined || load === undefined) return newestEdition;
  const plan = plans.get(version) ?? load();
  plans.set(version, plan);
  plan.catch(() => plans.delete(version));
  return { plan: use(plan), cards: rulesOf({ rules: version }) };
}
