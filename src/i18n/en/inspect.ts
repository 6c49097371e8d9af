import type { Deck } from '../../../rules/index';
import type { ActionName } from './table';
import { plural } from './grammar';

type Part = 'brand' | 'revenue' | 'foundation' | 'verticals' | 'hype';

const parts: Readonly<Record<Part, string>> = {
  brand: 'Brand',
  revenue: 'Revenue',
  foundation: 'Foundation',
  verticals: 'Verticals',
  hype: 'Users',
};

const decks: Readonly<Record<Deck, string>> = {
  compute: 'Compute is built for cash and then carries contracts and training.',
  data: 'Data is spent in training: so much for a vertical, so much for a foundation.',
  funding: 'Funding is played in the boardroom, one card with a pitch.',
};

const deckWords: Readonly<Record<Deck, string>> = { compute: 'capacity', data: 'data', funding: 'term sheet' };

const verbs: Readonly<Record<ActionName, string>> = {
  draw: 'Two cards, one after the other: face up, or blind from a deck. Rivals see only what lay face up.',
  build: 'Plays a compute card from your hand for its price, and adds its capacity.',
  trainFoundation: 'One level more under every domain. The bill may come out higher than planned.',
  trainVertical: 'One level more in one domain, on top of what all domains stand on.',
  sign: 'Takes an open contract: it pays from the next quarter on, and binds capacity as long as you hold it.',
  winOver: 'Takes a rival’s customer for what it pays a quarter, where your quality is well above the holder’s.',
  more: 'What is done now and then: set the price of your licence, finish a shelved run, sell a cluster.',
};

/** Words of the papers that explain what lies on the table, in English. */
export const inspect = {
  verbs,
  rule: 'Read it in the rulebook',
  parts,
  decks,
  deckWords,
  // investors
  looksAt: 'looks at:',
  whomItBacks: 'Who it would back today',
  you: (p: { verdict: string }) => `You: ${p.verdict}.`,
  toBeBacked: (p: { name: string; figure: string }) =>
    `To be backed, pass ${p.name}, the last above the cut, with ${p.figure}.`,
  paysYou: 'What it would pay you',
  wouldPayYou: 'What it would pay if it backed you',
  whatItPays: 'What it pays',
  chequeSum: (p: { cheque: string; fund: string; factor: string; climate: string }) =>
    `${p.cheque} from this ${p.fund.toLowerCase()} × ${p.factor} in today’s climate, ${p.climate.toLowerCase()}.`,
  yourStake: (p: { from: string; to: string }) => `Your stake ${p.from} → ${p.to}`,
  dilution: 'dilution',
  premiumYours: (p: { sum: string }) => `And ${p.sum} more, as long as nobody is valued higher than you.`,
  chairs: 'Chairs',
  chairWord: 'chairs',
  chairsTaken: (p: { count: number }) =>
    `${p.count === 1 ? 'One deal closes' : `${p.count} deals close`} this quarter.`,
  highestFirst: 'The highest valuations sit first:',
  // contracts
  asksQuality: (p: { domain: string; need: number }) => `Asks for ${p.domain} quality ${p.need}`,
  asksFoundation: (p: { need: number }) => `A platform: asks for your own foundation ${p.need}`,
  foundationNeeds: (p: { level: number; need: number }) =>
    `Your foundation is ${p.level}, it needs ${p.need}. Open source and licences do not count.`,
  perQuarterLoad: (p: { load: number }) => `a quarter, and takes ${p.load} of your capacity while you hold it:`,
  loadWord: 'load',
  freeCapacity: (p: { free: number }) => `You have ${p.free} free.`,
  ifYouSign: 'If you sign it now',
  ifYouLicense: (p: { name: string }) => `If you sign it on ${p.name}’s licence`,
  royalty: (p: { name: string; level: number; price: string }) =>
    `You stand on ${p.name}’s foundation ${p.level} and pay it its API price, ${p.price} a quarter, for as long as you hold the contract:`,
  royaltyWord: 'royalty',
  notNow: 'Not now',
  licenceWay: 'A rival with a higher foundation can lend it for a price:',
  licenceWord: 'licence',
  heldByYou: 'You hold it.',
  heldBy: (p: { name: string }) => `${p.name} holds it.`,
  heldPays: (p: { load: number; multiple: string }) =>
    `a quarter, which a valuation counts ${p.multiple} times in this climate. It takes ${p.load} of its holder’s capacity:`,
  qualityToday: (p: { domain: string }) => `Quality in ${p.domain} today`,
  foundationsToday: 'Own foundations today',
  // turns
  today: 'Today',
  handKept: (p: { count: number; limit: number }) =>
    `You hold ${p.count} cards; at the end of a turn ${p.limit} may be kept.`,
  actionsWhat:
    'A turn has three, in any order, the same one more than once if you like. What is left when it ends is lost.',
  whoBuildsWhen: 'Who builds when',
  lowestFirst: 'The lowest valuation builds first, the leader last, as they stood when the quarter began:',
  takesNone: 'What takes no action',
  takesNoneText:
    'To set the price of a licence, finish a shelved run, sell a cluster or, as a giant, call for capital.',
  // companies
  gift: 'Its gift:',
  netShort: 'net a quarter',
  gainSum: (p: { stake: string; valuation: number; cash: string; debt?: string; capital?: string }) =>
    `${p.stake} of (${p.valuation} + cash ${p.cash}${p.debt === undefined ? '' : ` − debt ${p.debt}`})${
      p.capital === undefined ? '' : ` − ${p.capital} the owners put in`
    }`,
  // cards
  moreWays: (p: { count: number }) => `And ${p.count} more ${plural(p.count, 'way', 'ways')}.`,
  withEach: 'What it makes of each investor today',
  onlyTalk: 'would only talk',
  stakeTo: (p: { to: string }) => `stake ${p.to}`,
  cardsLeft: (p: { count: number }) => `${p.count} ${plural(p.count, 'card', 'cards')} left, face down`,
  whatFor: 'What it is for',
  notInHand: 'Not in your hand',
  drawTwo: 'An action draws two cards, face up or blind.',
  faceUp: 'Face up now',
  discarded: 'Discarded',
  whatItAsks: 'What it asks',
  whatItBrings: 'What it brings',
  ambitionBrings: (p: { points: string }) =>
    `${p.points} of owners’ gain, if it is met at the end. Rivals never see it before.`,
  // figures
  whatItMeans: 'What it means',
  capacityFree: (p: { free: number; total: number }) => `Capacity: ${p.free} of ${p.total} free`,
  rented: 'Rented for this quarter',
  loadOfContracts: 'Contracts held',
  trainedNow: 'Training this quarter',
  poolNow: (p: { pool: string }) => `${p.pool} more are won in the boardroom of this quarter.`,
  stakeBefore: (p: { share: string; quarter: string }) => `${p.share} at the Books of ${p.quarter}.`,
  // news, climate, quarters
  forecastFor: (p: { quarter: string }) => `expected for ${p.quarter}:`,
  forecastWord: 'forecast',
  whatItChanges: 'What it changes',
  restsOn: 'What it rests on',
  whatItMeansForYou: 'What it means in your figures',
  climateRevenue: (p: { multiple: string; net: string; worth: string }) =>
    `Net revenue counts ${p.multiple} times: ${p.net} × ${p.multiple} = ${p.worth} of your valuation.`,
  climateUsers: (p: { hype: string; users: string; worth: string }) =>
    `A user counts ${p.hype}: ${p.users} × ${p.hype} = ${p.worth} of your valuation.`,
  climateCheques: (p: { cheques: string }) => `Cheques are ${p.cheques} times as large as printed.`,
  climateCut: (p: { cut: number; of: number }) => `${p.cut} of ${p.of} stand above`,
  quarterOf: (p: { quarter: number; of: number }) => `quarter ${p.quarter} of ${p.of}`,
  itsClimate: 'Climate',
  climateFixed: 'In this game the climates are known from the start.',
  earlierQuarters: 'Earlier quarters',
  afterBooks: 'After its Books',
  stoodAt: (p: { valuation: number; gain: string }) => `You: valuation ${p.valuation}, owners’ gain ${p.gain}.`,
  aboveIt: 'Above it today',
};

export type InspectText = typeof inspect;
