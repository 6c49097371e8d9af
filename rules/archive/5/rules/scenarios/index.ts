import type { Modules, ScenarioCard, Start } from '../engine/card-types';
import type { Role } from '../engine/vocabulary';

const everything: Modules = { ambitions: true, licences: true, winningOver: true, pivot: true, fullFunding: true };

/** Cash and capital in ¥100 m. */
const start: Readonly<Record<Role, Start>> = {
  giant: { cash: 11, capital: 6, brand: 17, foundation: 2, vertical: 0 },
  startup: { cash: 7, capital: 0, brand: 13, foundation: 0, vertical: 2 },
};

const standard = {
  id: 'standard',
  year: 2023,
  quarters: 8,
  players: [2, 3, 4, 5, 6],
  climate: ['warm'],
  climateFixed: false,
  start,
  cashBonus: { giant: { 2: -4, 3: -3, 5: 2, 6: 5 }, startup: { 2: 5, 3: 2, 5: -1, 6: -1 } },
  openSource: [1, 1, 2, 2, 2, 2, 3, 3],
  pool: [3, 3, 4, 4, 5, 5, 6, 6],
  tiers: [1, 1, 2, 2, 3, 3, 3, 3],
  modules: everything,
  favouritism: 1,
  neutralAt: [],
} as const satisfies ScenarioCard;

/** Every preset of the game; the first is the one to learn with, the second the whole game. */
export const scenarioCards = [
  {
    ...standard,
    id: 'intro',
    quarters: 5,
    climate: ['warm', 'warm', 'cautious', 'cold', 'warm'],
    climateFixed: true,
    openSource: [1, 1, 2, 2, 3],
    pool: [2, 3, 3, 4, 5],
    tiers: [1, 1, 2, 2, 3],
    modules: { ambitions: false, licences: false, winningOver: false, pivot: false, fullFunding: false },
    companies: ['search', 'health', 'voice', 'finance', 'cloud', 'industry'],
    news: [
      'act-two',
      'ad-cash-cow',
      'chip-export-limits',
      'consumers-dont-pay',
      'easy-money',
      'funding-winter',
      'heavy-assets',
      'hundred-models',
      'long-rd',
      'revenue-is-not-profit',
      'sora-shock',
      'state-procurement',
      'talk-much-invest-little',
      'training-bill',
      'two-big-rounds',
    ],
  },
  standard,
  {
    ...standard,
    id: 'subsidy-war',
    year: 2015,
    quarters: 6,
    climate: ['frenzy', 'frenzy', 'frenzy', 'warm', 'cold', 'winter'],
    climateFixed: true,
    openSource: [1, 1, 1, 1, 2, 2],
    pool: [4, 5, 6, 6, 5, 4],
    tiers: [1, 1, 2, 2, 3, 3],
    news: [
      'ad-cash-cow',
      'business-pays-slowly',
      'consumers-dont-pay',
      'easy-money',
      'ecosystem-hardware',
      'giants-coinvest',
      'price-war',
      'revenue-is-not-profit',
      'ride-hailing-merger',
      'slides-no-longer-enough',
      'two-big-rounds',
      'profit-plunge',
    ],
  },
  {
    ...standard,
    id: 'easy-money',
    year: 2021,
    quarters: 6,
    climate: ['frenzy', 'frenzy', 'warm', 'frenzy', 'warm', 'cautious'],
    climateFixed: true,
    openSource: [1, 1, 1, 2, 2, 2],
    pool: [2, 3, 3, 4, 4, 5],
    tiers: [1, 1, 2, 2, 3, 3],
  },
  {
    ...standard,
    id: 'hundred-models',
    year: 2023,
    quarters: 6,
    climate: ['warm', 'frenzy', 'cautious', 'cold', 'winter', 'cautious'],
    climateFixed: true,
    openSource: [1, 2, 2, 3, 3, 3],
    pool: [2, 3, 3, 4, 4, 5],
    tiers: [1, 1, 2, 2, 3, 3],
  },
  {
    ...standard,
    id: 'long-winter',
    year: 2024,
    quarters: 6,
    climate: ['cold', 'winter', 'winter', 'winter', 'cold', 'cautious'],
    climateFixed: true,
    start: {
      giant: { ...start.giant, cash: start.giant.cash + 3 },
      startup: { ...start.startup, cash: start.startup.cash + 3 },
    },
    openSource: [2, 2, 2, 3, 3, 3],
    pool: [2, 2, 3, 3, 3, 4],
    tiers: [1, 1, 2, 2, 3, 3],
  },
  {
    ...standard,
    id: 'open-weights',
    year: 2024,
    quarters: 8,
    climate: ['cautious'],
    openSource: [2, 3, 3, 4, 4, 5, 5, 5],
    tiers: [1, 2, 2, 2, 3, 3, 3, 3],
  },
] as const satisfies readonly ScenarioCard[];

export type ScenarioId = (typeof scenarioCards)[number]['id'];
