import type { CardsText } from './card-texts';
import { plural } from './grammar';
import { ambitions } from './ambitions';
import { companies } from './companies';
import { contracts } from './contracts';
import { domains } from './domains';
import { clusters, handCards } from './hand-cards';
import { funds, investors, measures } from './investors';
import { news } from './news';
import { scenarios } from './scenarios';

/** Everything printed on the things of the game. */
export const cards: CardsText = {
  ...scenarios,
  cards: handCards,
  clusters,
  companies,
  investors,
  contracts,
  news,
  ambitions,
  measures,
  funds,
  climates: {
    winter: { name: 'Winter', text: 'Multiple 3, hype 0.25, cheques half. Only rank 1 gets money: one deal at most.' },
    cold: {
      name: 'Cold',
      text: 'Multiple 4, hype 0.5, cheques three quarters. Only rank 1 gets money: one deal at most.',
    },
    cautious: { name: 'Cautious', text: 'Multiple 5, hype 1, plain cheques. The cut: a third of the companies.' },
    warm: { name: 'Warm', text: 'Multiple 6, hype 1.5, cheques a quarter larger. The cut: half the companies.' },
    frenzy: { name: 'Frenzy', text: 'Multiple 8, hype 2, cheques half as large again. Every rank gets money.' },
  },
  climateMove: (steps) => {
    if (steps === 0) return 'The climate stays as it is.';
    const count = Math.abs(steps) === 1 ? 'one' : Math.abs(steps) === 2 ? 'two' : String(Math.abs(steps));
    return `Climate ${count} ${plural(Math.abs(steps), 'step', 'steps')} ${steps > 0 ? 'warmer' : 'colder'}.`;
  },
  domains,
  tiers: { 1: 'Tier I', 2: 'Tier II', 3: 'Tier III' },
  decks: { compute: 'Compute', data: 'Data', funding: 'Funding' },
  accounts: {
    start: 'Opening cash',
    contracts: 'Contracts',
    users: 'Users',
    royaltiesIn: 'Royalties earned',
    bonus: 'Bonuses',
    clusterSales: 'Clusters sold',
    upkeep: 'Upkeep',
    payroll: 'Payroll',
    royaltiesOut: 'Royalties paid',
    training: 'Training',
    overrun: 'Overruns',
    clusters: 'Compute bought',
    winningOver: 'Winning over',
    burn: 'Burned on users',
    deals: 'Deals',
    grants: 'State grants',
    loans: 'Loans taken',
    repayments: 'Loans repaid',
    calls: 'Capital calls',
    rescues: 'Rescue rounds',
  },
};
