import type { NewsCard } from '../engine/card-types';

/** News cards: each moves the climate or bends a rule for its quarter, and rests on a fact. */
export const newsCards = [
  { id: 'act-two', climate: 1, rules: { verticalDiscount: 1 }, fact: 'F25' },
  { id: 'ad-cash-cow', climate: 1, rules: { giantPayroll: -2 }, fact: 'F18' },
  { id: 'arms-race', climate: 1, rules: { overrun: 1 }, fact: 'F13' },
  { id: 'boardroom-fight', climate: -1, rules: { leaderFrozen: true }, fact: 'F23' },
  { id: 'business-pays-slowly', climate: 0, rules: { salesCycle: 2 }, fact: 'F16' },
  { id: 'chip-export-limits', climate: 0, rules: { importSurcharge: 2 }, fact: 'F22' },
  { id: 'consumers-dont-pay', climate: 0, rules: { usersPay: false }, fact: 'F15' },
  { id: 'easy-money', climate: 2, rules: {}, fact: 'F09' },
  { id: 'ecosystem-hardware', climate: 0, rules: { licenceBonus: 1 }, fact: 'F21' },
  { id: 'funding-winter', climate: -2, rules: {}, fact: 'F01' },
  { id: 'giants-coinvest', climate: 1, rules: { largeCheques: 2 }, fact: 'F07' },
  { id: 'heavy-assets', climate: -1, rules: { upkeepSurcharge: 1 }, fact: 'F14' },
  { id: 'hundred-models', climate: 1, rules: { pool: -1 }, fact: 'F04' },
  { id: 'long-rd', climate: 0, rules: { foundationSurcharge: -2 }, fact: 'F17' },
  { id: 'open-weights', climate: 0, rules: { openSource: 1 }, fact: 'F05' },
  { id: 'price-war', climate: -1, rules: { royaltiesPaid: false }, fact: 'F08' },
  { id: 'profit-plunge', climate: -1, rules: { pressure: -2 }, fact: 'F19' },
  { id: 'revenue-is-not-profit', climate: 0, rules: { giantPayroll: 1, startupPayroll: 1 }, fact: 'F11' },
  { id: 'ride-hailing-merger', climate: 0, rules: { burnLimit: 2 }, fact: 'F08' },
  { id: 'slides-no-longer-enough', climate: -1, rules: { proof: 1 }, fact: 'F10' },
  { id: 'sora-shock', climate: 1, rules: { hype: 1.5 }, fact: 'F24' },
  { id: 'state-procurement', climate: 0, rules: { signingBonus: 2 }, fact: 'F16' },
  { id: 'strict-buyers', climate: -1, rules: { strictness: 1 }, fact: 'F28' },
  { id: 'talk-much-invest-little', climate: -1, rules: { cheques: -2 }, fact: 'F02' },
  { id: 'training-bill', climate: 0, rules: { foundationSurcharge: 2, rentalSurcharge: 1 }, fact: 'F12' },
  { id: 'two-big-rounds', climate: 1, rules: { leaderCheques: 3 }, fact: 'F06' },
] as const satisfies readonly NewsCard[];

export type NewsId = (typeof newsCards)[number]['id'];
