import type { CompanyView } from '../../../../rules/index';

/** What a quarter's plans cost; giants have the bigger ones. ¥100 m. */
const plans = { giant: 22, startup: 13 } as const;

/** Each yuan is worth more than itself until there is enough for a quarter's plans: owners' gain of a sum, ¥100 m. */
export function useOfMoney({ role, cash, stake }: CompanyView, sum: number): number {
  const useful = Math.max(0, Math.min(plans[role], cash + sum) - cash);
  return useful * 0.42 * stake;
}
