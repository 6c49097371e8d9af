import type { BookText } from '../../../../rules/book/types';

/** Terms of money, investors and the climate. */
export const glossaryOfMoney = {
  'owners-gain': {
    term: 'Owners’ gain',
    definition:
      'What the company made for its owners: stake × (valuation + cash − debt) − owners’ capital, plus the ambition at the end. It is the score.',
  },
  stake: {
    term: 'Stake',
    definition:
      'The share of the company its owners still hold. Starts at 100%; every deal, rescue and fit of profit pressure takes some of it.',
  },
  'owners-capital': {
    term: 'Owners’ capital',
    definition: 'The money owners put in themselves. It is taken off the score, so only what is made beyond it counts.',
  },
  cash: {
    term: 'Cash',
    definition: 'Money in hand. It pays for everything and counts in the score by the owners’ stake.',
  },
  valuation: {
    term: 'Valuation',
    definition:
      'What the market says the company is worth today: brand, net revenue times the multiple, models, and hype for its users. An opinion, not money.',
  },
  multiple: {
    term: 'Multiple',
    definition: 'How much valuation each ¥1 of net revenue a quarter is worth, from 3 in winter to 8 in frenzy.',
  },
  brand: {
    term: 'Brand',
    definition: 'The part of valuation that never changes: 17 for giants, 13 for start-ups.',
  },
  hype: {
    term: 'Hype',
    definition:
      'Valuation per user, from 0.25 in winter to 2 in frenzy. It comes and goes with the climate, whether users pay or not.',
  },
  'net-revenue': {
    term: 'Net revenue',
    definition:
      'Contracts, royalties and paying users of a quarter, less royalties paid and upkeep. Payroll, training and burn are not in it.',
  },
  profit: {
    term: 'Profit',
    definition:
      'What is left of revenue after all costs. A company can have high revenue, a high valuation, and none of this.',
  },
  runway: {
    term: 'Runway',
    definition:
      'How many quarters the cash lasts at today’s net revenue less payroll, if nothing else is bought or burned.',
  },
  payroll: { term: 'Payroll', definition: 'Wages at Books: ¥3 for a giant, ¥2 for a start-up.' },
  'heavy-assets': {
    term: 'Heavy assets',
    definition:
      'Machines one owns. Their upkeep lowers net revenue every quarter, and the multiple turns that into a much lower valuation.',
  },
  burn: {
    term: 'Burn',
    definition: 'Cash spent in the boardroom to attract users. It is gone whether you win them or not.',
  },
  'all-pay': {
    term: 'All-pay auction',
    definition:
      'A contest in which the losers pay their bids as well. Each side has a reason to add a little more, so together they can spend more than the prize.',
  },
  truce: {
    term: 'Truce',
    definition: 'An exact tie in attraction: those tied share their places’ users and take back half their burn.',
  },
  climate: {
    term: 'Capital climate',
    definition:
      'How freely money flows: winter, cold, cautious, warm or frenzy. It sets the multiple, the hype, the cheques and the cut.',
  },
  news: {
    term: 'News',
    definition: 'The card that opens a quarter: it may move the climate and bends a rule until the next one.',
  },
  forecast: {
    term: 'Forecast',
    definition: 'Next quarter’s news, open to all a quarter ahead, so that luck can be planned for.',
  },
  investor: {
    term: 'Investor',
    definition:
      'A fund in the row. It looks at one measure and backs the best-ranked company that pitched to it, if that is within the cut.',
  },
  measure: {
    term: 'Measure',
    definition:
      'The one thing an investor ranks by: valuation, backers, foundation, net revenue, users, best vertical or number of contracts.',
  },
  cheque: {
    term: 'Cheque',
    definition:
      'What an investor puts in: ¥5 for a small fund and ¥9 for a large one (¥7 and ¥12 where the leader is followed), times the climate, with what news and the term sheet add, and more for whoever is valued highest: from the second quarter on ¥12, with 2 players from the first on ¥20.',
  },
  cut: {
    term: 'The cut',
    definition:
      'A line drawn by the climate: the lowest rank that still gets money, and also the number of deals in the quarter.',
  },
  chair: {
    term: 'Chair',
    definition:
      'A place among the quarter’s deals. There are as many as the cut says; the higher valuation sits down first.',
  },
  pitch: { term: 'Pitch', definition: 'Asking one investor for money, in secret, with or without a term sheet.' },
  'term-sheet': {
    term: 'Term sheet',
    definition:
      'A funding card: it makes a deal larger, dearer for the investor, easier to get, or gentler on the stake.',
  },
  deal: {
    term: 'Deal',
    definition:
      'An investor’s money for new shares. It adds cash and lowers the stake so that owners’ gain stays what it was.',
  },
  talked: {
    term: 'Only talked',
    definition:
      'A pitch without a deal: outranked, below the cut, without proof, or no chair left. The term sheet stays in hand.',
  },
  'pre-money': {
    term: 'Pre-money',
    definition: 'What the company is taken to be worth before new money comes in: valuation + cash − debt.',
  },
  dilution: {
    term: 'Dilution',
    definition:
      'The fall of the stake when new shares are made. The smaller the pre-money, the more the same cheque takes.',
  },
  backers: {
    term: 'Backers',
    definition: 'The investors who have closed a deal with a company. More of them win ties.',
  },
  herding: {
    term: 'Herding',
    definition: 'Backing whoever others have backed. The Flock Syndicate does nothing else.',
  },
  'matthew-effect': {
    term: 'Matthew effect',
    definition: 'To whoever has, more is given: leaders get money, money makes leaders.',
  },
  favouritism: {
    term: 'Favouritism',
    definition:
      'How often investors rank by merit rather than by lot, from 0 to 1. It can be set, to see what it does.',
  },
  lot: {
    term: 'Lot',
    definition: 'An order of companies drawn in the open at News. It breaks ties before investors for the quarter.',
  },
  'bridge-loan': {
    term: 'Bridge loan',
    definition: '¥6 now for ¥8 two quarters later, from a lender who asks for no rank. Until repaid it is debt.',
  },
  'state-grant': {
    term: 'State grant',
    definition: '¥3 for a company with two contracts. No share is given for it.',
  },
  'capital-call': {
    term: 'Capital call',
    definition: 'A giant’s parent pays ¥5. Owners’ capital grows by 5 the first time, then 7, 9, 11...',
  },
  'profit-pressure': {
    term: 'Profit pressure',
    definition: 'A giant that pays out over ¥5 more than it takes in during a quarter loses 2% of its stake.',
  },
  'rescue-round': {
    term: 'Rescue round',
    definition:
      'Money for a company whose cash is below zero at Books. New shares are priced at half, and at least a tenth of the stake is lost.',
  },
  ambition: { term: 'Ambition', definition: 'A secret goal, kept of two, worth 6 when met after the last Books.' },
} as const satisfies Partial<BookText['glossary']>;
