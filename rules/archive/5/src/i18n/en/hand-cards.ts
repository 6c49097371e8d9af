import type { CardsText, CardText } from './card-texts';

const domainData = (name: string, value: 1 | 2 | 3): CardText => ({
  name,
  text: `Data value ${value} for this vertical or a foundation.`,
});

const webData = (value: 1 | 2 | 3): CardText => ({
  name: 'Web crawl',
  text: `Data value ${value} for foundations only.`,
});

/** What can be held in a hand. */
export const handCards: CardsText['cards'] = {
  'cloud-rental': {
    name: 'Cloud rental',
    text: 'Training only, this quarter: +3 capacity.',
    flavour: 'By the hour, by the rack, by midnight.',
  },
  'small-cluster': { name: 'Small cluster', text: '+2 capacity. Upkeep ¥1 a quarter.' },
  'large-cluster': { name: 'Large cluster', text: '+4 capacity. Upkeep ¥1 a quarter.' },
  'domestic-accelerator': {
    name: 'Domestic chips',
    text: '+3 capacity. Upkeep ¥2. Export limits never touch it.',
  },
  'inference-optimisation': {
    name: 'Leaner inference',
    text: '+2 capacity. No upkeep.',
    flavour: 'The same answer with half the heat.',
  },
  'health-1': domainData('Health data', 1),
  'health-2': domainData('Health data', 2),
  'health-3': domainData('Health data', 3),
  'finance-1': domainData('Finance data', 1),
  'finance-2': domainData('Finance data', 2),
  'finance-3': domainData('Finance data', 3),
  'law-1': domainData('Law data', 1),
  'law-2': domainData('Law data', 2),
  'law-3': domainData('Law data', 3),
  'education-1': domainData('Education data', 1),
  'education-2': domainData('Education data', 2),
  'education-3': domainData('Education data', 3),
  'industry-1': domainData('Industry data', 1),
  'industry-2': domainData('Industry data', 2),
  'industry-3': domainData('Industry data', 3),
  'web-1': webData(1),
  'web-2': webData(2),
  'web-3': webData(3),
  'synthetic-1': { name: 'Synthetic data', text: 'Data value 1 for any vertical or a foundation.' },
  'larger-cheque-3': { name: 'Larger cheque', text: 'Pitch: cheque ¥3 larger, priced as if valued ¥3 higher.' },
  'larger-cheque-5': { name: 'Much larger cheque', text: 'Pitch: cheque ¥5 larger, priced as if valued ¥5 higher.' },
  'better-price': { name: 'Better price', text: 'Pitch: priced as if valued ¥10 higher.' },
  'co-investor': { name: 'Co-investor', text: 'Pitch: one rank better, priced as if valued ¥8 higher.' },
  'compute-for-equity': {
    name: 'Compute for equity',
    text: 'Pitch: ¥3 of the cheque comes as a cluster (+2, upkeep ¥1).',
  },
  'state-grant': { name: 'State grant', text: 'Alone, with 2 contracts: ¥3, no dilution.' },
  'bridge-loan': {
    name: 'Bridge loan',
    text: 'Alone: ¥6 now. Repay ¥8 two quarters later.',
    flavour: 'The fox smiles and asks nothing. Yet.',
  },
  'founder-friendly': { name: 'Founder-friendly', text: 'Pitch: you lose at most 25% of your stake.' },
  'early-close': { name: 'Early close', text: 'Pitch: takes a chair before all others.' },
  'strategic-investor': { name: 'Strategic investor', text: 'Pitch: draw 2 data cards when it closes.' },
};

/** What capacity stands on once it is built. */
export const clusters: CardsText['clusters'] = {
  'small-cluster': { name: 'Small cluster', text: '+2 capacity, upkeep ¥1. Sells for ¥1.' },
  'large-cluster': { name: 'Large cluster', text: '+4 capacity, upkeep ¥1. Sells for ¥3.' },
  'domestic-accelerator': { name: 'Domestic chips', text: '+3 capacity, upkeep ¥2. Sells for ¥2.' },
  'inference-optimisation': { name: 'Leaner inference', text: '+2 capacity, no upkeep. Sells for ¥1.' },
  'giant-cluster': { name: 'Founding cluster', text: '+3 capacity, upkeep ¥1. Sells for nothing.' },
  'startup-cluster': { name: 'Garage servers', text: '+1 capacity, no upkeep. Sells for nothing.' },
  'gifted-cluster': { name: 'Investor’s cluster', text: '+2 capacity, upkeep ¥1. Sells for nothing.' },
};
