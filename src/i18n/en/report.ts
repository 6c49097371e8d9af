import { inWords } from './grammar';

/** Words of the quarter report. Figures come ready formatted. */
export const report = {
  closes: (p: { quarter: string }) => `${p.quarter} closes`,
  steps: { burns: 'Burns', users: 'Users', investors: 'Investors', books: 'Books', valuation: 'Valuation' },
  stepsLabel: 'Five steps of the close',
  next: 'Next',
  all: 'Skip',
  again: 'See it again',
  keys: 'Opened one by one. Space: next, Esc: skip',
  onTo: (p: { quarter: string }) => `On to ${p.quarter}`,
  toResult: 'To the result',
  stillSealed: 'Still sealed',
  cutNow: (p: { climate: string }) => `Climate: ${p.climate}`,

  burned: (p: { sum: string; users: string }) => `${p.sum} burned for ${p.users} users`,
  burnedTruce: (p: { sum: string; back: string }) => `${p.sum} burned, and a truce gave ${p.back} back`,
  burnedForNothing: (p: { sum: string }) => `${p.sum} burned, and not one user won`,
  burnedNothing: 'Nobody burned a yuan',
  burnRule: 'The three most attractive share the pool. All the cash is gone.',
  burnRuleTruce: 'The three most attractive share the pool; a tie pools their shares and returns half.',
  burnRuleNobody: 'This quarter’s new users went to nobody.',
  qualityAndBurn: 'quality + burn',
  share: 'share',
  users: 'users',
  stayedOut: 'did not take part',
  nothingLeft: 'nothing left for this place',
  dataToo: 'first: a data card, too',
  attraction: (p: { quality: string; burn: string }) => `quality ${p.quality} + burn ${p.burn}`,

  usersLeft: (p: { users: string }) => `${p.users} users left first`,
  usersNone: 'Nobody had users to lose',
  now: 'users now',

  yes: {
    nobodyAsked: () => 'Nobody asked for money',
    onlyTalk: () => 'Much talk, no deal',
    allClosed: (p: { willing: number; closed: number; pitched: number }) =>
      p.closed === 1
        ? 'One said yes, one deal closed'
        : `${sentence(p.closed)} said yes, ${p.closed === 2 ? 'both deals' : 'all deals'} closed`,
    noChair: (p: { willing: number; closed: number; pitched: number }) =>
      `${sentence(p.willing)} said yes, ${inWords(p.closed)} ${p.closed === 1 ? 'deal' : 'deals'} closed`,
  },
  climate: (p: { climate: string; chairs: number }) =>
    p.chairs === 1
      ? `${p.climate}: only rank 1 gets money, and one deal closes at most.`
      : `${p.climate}: ranks 1 ${p.chairs === 2 ? 'and' : 'to'} ${p.chairs} get money, and at most ${inWords(p.chairs)} deals close.`,
  stampBacked: 'BACKED',
  stampTalked: 'TALKED',
  why: {
    backed: (p: { name: string; rank: string }) => `${p.name} stood ${p.rank} and asked.`,
    outranked: (p: { name: string; rank: string }) => `${p.name}: ${p.rank}, and a better-placed company asked too.`,
    'below-cut': (p: { name: string; rank: string }) => `${p.name}: ${p.rank}, below the cut.`,
    'no-measure': (p: { name: string; rank: string }) => `${p.name} has nothing of what counts here.`,
    'no-proof': (p: { name: string; rank: string }) => `${p.name} has too few contracts to prove itself today.`,
    'no-chair': (p: { name: string; rank: string }) => `Willing to back ${p.name}, but every chair was taken.`,
  },
  asks: (p: { names: string }) => `asked by ${p.names}`,
  nobodyAsked: 'nobody asked',
  verdict: {
    backed: (p: { rank: string }) => `${p.rank}: yes`,
    outranked: (p: { rank: string }) => `${p.rank}, behind another`,
    'below-cut': (p: { rank: string }) => `${p.rank}: below the cut`,
    'no-measure': () => 'nothing that counts',
    'no-proof': () => 'too few contracts',
    'no-chair': (p: { rank: string }) => `${p.rank}: yes, but no chair`,
  },
  closing: {
    backed: (p: { name: string; sum: string }) => `Backs ${p.name} with ${p.sum}`,
    willing: () => 'Willing, but every chair is taken',
    talked: () => 'Only talked',
    silent: () => 'Nobody asked',
  },
  yourDeal: (p: { investor: string }) => `Your deal with ${p.investor}`,
  premiumGot: (p: { sum: string }) => `${p.sum} of it came on top for the highest valuation.`,
  premiumMissed: (p: { names: string; sum: string }) =>
    `No ${p.sum} on top: when envelopes were opened, ${p.names} stood higher in valuation.`,
  chairsLabel: 'Chairs for deals',
  chairsOf: (p: { chairs: number }) =>
    p.chairs === 1 ? 'One chair for a deal' : `${sentence(p.chairs)} chairs for deals`,
  premiumByLot: (p: { sum: string }) =>
    `No ${p.sum} on top for the highest valuation: this investor pays none this quarter.`,
  premiumTaken: (p: { names: string; sum: string }) =>
    `The ${p.sum} on top for the highest valuation went to ${p.names}.`,
  stamped: (p: { name: string }) => `${p.name} has a chair`,
  standing: (p: { name: string }) => `${p.name} stays standing`,
  freeChair: 'free chair',
  diluted: (p: { before: string; after: string }) => `owners’ stake ${p.before} → ${p.after}`,
  chairs: (p: { taken: number; of: number }) =>
    p.of === 1
      ? `The only chair ${p.taken === 1 ? 'is taken' : 'stayed empty'}`
      : `${p.taken} of ${p.of} chairs taken, higher valuation first`,
  granted: (p: { name: string; sum: string }) => `${p.name} got a state grant of ${p.sum}.`,
  borrowed: (p: { name: string; sum: string }) => `${p.name} took a bridge loan of ${p.sum}.`,
  silent: (p: { names: string }) => `Asked nobody: ${p.names}`,

  books: (p: { name: string }) => `The books of ${p.name}`,
  yourBooks: (p: { name: string }) => `Your books, ${p.name}`,
  whose: 'Whose books',
  cashFlow: {
    rescued: (p: Cash) => `A rescue round lifted the cash to ${p.end}`,
    customersMatched: (p: Cash) => `Customers paid ${p.customers}, investors ${p.deals}: only one took a share`,
    investorsPaid: (p: Cash) => `Investors paid ${p.deals}, customers ${p.customers}`,
    burnedBeyond: () => 'More was burned than customers paid',
    trained: (p: Cash) => `Training took ${p.training}, customers paid ${p.customers}`,
    earned: (p: Cash) => `It earned ${p.earned} by itself`,
    spent: (p: Cash) => `It spent ${p.spent} more than it earned`,
    even: () => 'It earned exactly what it spent',
    quiet: () => 'No money moved',
  },
  otherIn: 'other +',
  otherOut: 'other −',
  accounts: {
    start: 'start',
    contracts: 'clients',
    users: 'users',
    royaltiesIn: 'royalties',
    bonus: 'bonus',
    clusterSales: 'sold',
    upkeep: 'upkeep',
    payroll: 'payroll',
    royaltiesOut: 'licences',
    training: 'training',
    overrun: 'overrun',
    clusters: 'clusters',
    winningOver: 'won over',
    burn: 'burned',
    deals: 'deals',
    grants: 'grant',
    loans: 'loan',
    repayments: 'repaid',
    calls: 'parent',
    rescues: 'rescue',
  },
  start: 'start',
  end: 'cash',
  step: 'account',
  amount: 'amount, ¥100 m',

  netNow: 'Now, a quarter',
  netRevenue: 'net revenue',
  payroll: 'payroll',
  net: 'left over',
  runway: (p: { quarters: number }) =>
    `The cash of today lasts ${p.quarters === 0 ? 'no whole quarter' : p.quarters === 1 ? 'one quarter' : `${inWords(p.quarters)} quarters`}.`,
  noRunway: 'The cash of today does not run out.',
  due: (p: { sum: string; quarter: string }) => `${p.sum} of debt fall due in ${p.quarter}.`,

  moments: {
    burnWar: {
      title: 'A burn war',
      text: (p: Told) => `${p.names} put more money than quality into the fight for users: ${p.sum} together.`,
    },
    truce: {
      title: 'A truce',
      text: (p: Told) =>
        `${p.names} were equally attractive: they share their places${p.sum === '' ? '' : `, and ${p.sum} of what they burned comes back`}.`,
    },
    pressure: {
      title: 'Profit pressure',
      text: (p: Told) =>
        `${p.names} paid out ${p.sum} more than came in. Its parent lost patience and took shares: the owners now hold ${p.after}.`,
    },
    rescue: {
      title: 'A rescue',
      text: (p: Told) =>
        `${p.names} ran out of cash. A rescue round of ${p.sum} saved it, and cut the owners’ stake from ${p.before} to ${p.after}.`,
    },
  },

  whyChanged: 'Why the valuation changed',
  whyYours: 'Why your valuation changed',
  unchanged: 'nothing moved it',
  causes: {
    multiple: (p: { climate: string; from: string; to: string }) => `${p.climate}: multiple ${p.from} → ${p.to}`,
    revenue: (p: { from: string; to: string; signed: string }) =>
      `${p.signed === '' ? 'Net' : `${p.signed}: net`} revenue ${p.from} → ${p.to}`,
    gained: (p: { signed: string; sum: string }) => `Signed: ${p.signed}, +${p.sum} a quarter`,
    lost: (p: { signed: string; sum: string }) => `Lost: ${p.signed}, −${p.sum} a quarter`,
    usersCame: (p: { users: string }) => `${p.users} users came`,
    usersLeft: (p: { users: string }) => `${p.users} users left`,
    foundation: (p: { from: string; to: string }) => `Foundation ${p.from} → ${p.to}`,
    verticals: (p: { reached: string }) => (p.reached === '' ? 'Vertical levels' : p.reached),
    vertical: (p: { domain: string; level: string }) => `${p.domain} level ${p.level}`,
    hype: (p: { from: string; to: string }) => `Hype per user ${p.from} → ${p.to}`,
    users: (p: { from: string; to: string }) => `Users ${p.from} → ${p.to}`,
    brand: 'Brand',
    rounding: 'Rounding',
  },
  stakeKept: (p: { stake: string }) => `Owners still hold ${p.stake}.`,
  stakeFell: (p: { before: string; after: string }) =>
    `Stake ${p.before} → ${p.after}. The deal itself moved owners’ gain by nothing.`,
  stakeFellByCard: (p: { before: string; after: string }) => `Stake ${p.before} → ${p.after}, on the card’s terms.`,
  pressure: (p: { loss: string; after: string }) =>
    `The parent lost patience: ${p.loss} more paid than received, stake now ${p.after}.`,
  rescue: (p: { before: string; after: string }) => `The rescue took the stake from ${p.before} to ${p.after}.`,

  gains: 'Owners’ gain, before and after',
  gainBefore: 'Owners’ gain a quarter ago',
  lastQuarter: 'That was the last quarter: owners’ gain decides.',
  nextNews: (p: { news: string }) => `Next quarter’s news: ${p.news}`,
};

export type ReportText = typeof report;

interface Told {
  readonly names: string;
  readonly sum: string;
  readonly before: string;
  readonly after: string;
}

interface Cash {
  readonly end: string;
  readonly customers: string;
  readonly deals: string;
  readonly training: string;
  readonly earned: string;
  readonly spent: string;
}

function sentence(count: number): string {
  const text = inWords(count);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
