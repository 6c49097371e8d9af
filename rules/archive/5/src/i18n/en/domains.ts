import type { CardsText } from './card-texts';

/** The five domains. */
export const domains: CardsText['domains'] = {
  health: { name: 'Health', short: 'Health' },
  finance: { name: 'Finance', short: 'Finance' },
  law: { name: 'Law', short: 'Law' },
  education: { name: 'Education', short: 'Edu' },
  industry: { name: 'Industry', short: 'Industry' },
};
