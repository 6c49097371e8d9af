import { ordinal } from '../format';

/** Words of the screens between turns: curtain, quarter report, result and replay. Figures come ready formatted. */
export const screens = {
  /** Between two sentences. */
  gap: ' ',
  company: 'Company',
  bot: 'bot',
  neutral: 'plays by the rules',

  curtain: {
    passTo: (p: { name: string }) => `Pass to ${p.name}`,
    behind: 'Behind this door:',
    secrets: 'your hand and everything you keep to yourself.',
    alone: 'Nobody else should be looking.',
    open: (p: { name: string }) => `I am ${p.name}, open`,
    orEnter: 'or press Enter',
    toBot: 'Hand the seat to a bot',
    leave: 'Save and leave',
    since: 'Since your last turn',
    sinceStart: 'Since the match began',
    saw: 'What everyone saw',
    sawNothing: 'Nothing worth telling.',
    more: (p: { count: number }) => (p.count === 1 ? 'and one thing more' : `and ${p.count} things more`),
    standing: (p: { quarter: string; index: number; of: number }) => `${p.quarter}, quarter ${p.index} of ${p.of}`,
    stands: 'Where it stands',
    line: (p: { valuation: string; gain: string }) => `valuation ${p.valuation}, owners’ gain ${p.gain}`,
    hidden: (p: { name: string }) => `${p.name}’s cards are no longer on this page, and Back does not bring them up.`,
    hiddenAll: 'Nobody’s cards are on this page, and Back does not bring them up.',
    order: 'Build order',
    orderRule: 'lowest valuation first',
    played: 'has played',
    now: (p: { name: string }) => `now, ${p.name}`,
    next: 'next',
    later: 'later',
  },

  report: {
    closes: (p: { quarter: string }) => `${p.quarter} closes`,
    steps: { burns: 'Burns', users: 'Users', investors: 'Investors', books: 'Books', valuation: 'Valuation' },
    stepsLabel: 'Five steps of the close',
    next: 'Next',
    all: 'All at once',
    again: 'See it again',
    keys: 'Opened one by one. Space: next, Esc: all at once',
    onTo: (p: { quarter: string }) => `On to ${p.quarter}`,
    toResult: 'To the result',
    stillSealed: 'Still sealed',

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
    truce: 'truce: shares pooled',
    truceBack: (p: { back: string }) => `truce: ${p.back} back`,
    attraction: (p: { quality: string; burn: string }) => `quality ${p.quality} + burn ${p.burn}`,

    usersLeft: (p: { users: string }) => `${p.users} users left first`,
    usersNone: 'Nobody had users to lose',
    usersKey: 'gold: won now',
    usersChange: (p: { before: string; left: string; won: string; after: string }) =>
      `${p.before}, ${p.left} left, ${p.won} won, now ${p.after}`,

    yes: {
      nobodyAsked: () => 'Nobody asked for money',
      onlyTalk: () => 'Much talk, no deal',
      allClosed: (p: { willing: number; closed: number; pitched: number }) =>
        p.closed === 1
          ? 'One said yes, one deal closed'
          : `${sentence(p.closed)} said yes, ${p.closed === 2 ? 'both deals' : 'all deals'} closed`,
      noChair: (p: { willing: number; closed: number; pitched: number }) =>
        `${sentence(p.willing)} said yes, ${word(p.closed)} ${p.closed === 1 ? 'deal' : 'deals'} closed`,
    },
    climate: (p: { climate: string; chairs: number }) =>
      p.chairs === 1
        ? `${p.climate}: only rank 1 gets money, and one deal closes at most.`
        : `${p.climate}: ranks 1 ${p.chairs === 2 ? 'and' : 'to'} ${p.chairs} get money, and at most ${word(p.chairs)} deals close.`,
    ranksBy: (p: { measure: string }) => `Ranks by ${p.measure.toLowerCase()}.`,
    ranksByLot: 'Ranked by lot this quarter.',
    backed: 'backed',
    onlyTalked: 'only talked',
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
    other: 'other',
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

    whyChanged: 'Why the valuation changed',
    whyYours: 'Why your valuation changed',
    unchanged: 'nothing moved it',
    causes: {
      multiple: (p: { climate: string; from: string; to: string }) => `${p.climate}: multiple ${p.from} → ${p.to}`,
      revenue: (p: { from: string; to: string; signed: string }) =>
        `${p.signed === '' ? 'Net' : `${p.signed}: net`} revenue ${p.from} → ${p.to}`,
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
    pressure: (p: { loss: string; after: string }) =>
      `The parent lost patience: ${p.loss} more paid than received, stake now ${p.after}.`,
    rescue: (p: { before: string; after: string }) => `The rescue took the stake from ${p.before} to ${p.after}.`,

    gainNow: 'Owners’ gain now',
    nextNews: (p: { news: string }) => `Next quarter’s news: ${p.news}`,
  },

  result: {
    second: '百模大战',
    secondLanguage: 'zh-CN',
    game: 'Hundred Models',
    edition: 'Morning edition.',
    final: (p: { scenario: string }) => `Final result, ${p.scenario}`,
    span: (p: { from: string; to: string; quarters: number }) => `${p.from} to ${p.to}, ${word(p.quarters)} quarters`,
    headline: {
      shared: (p: Names) => `${p.all} share the win`,
      allLost: (p: Names) => `${p.winner} lost the least`,
      ambitionDecided: (p: Names) => `A secret ambition took ${p.winner} past ${p.other}`,
      neverRaised: (p: Names) => `${p.winner} won without a single investor`,
      raisedLeast: (p: Names) => `${p.winner} raised the least and won`,
      worthLess: (p: Names) => `${p.other} was worth more, ${p.winner} made its owners richer`,
      burnedMost: (p: Names) => `${p.winner} burned the most and got away with it`,
      cameFromBehind: (p: Names) => `${p.winner} overtook ${p.other} after half time`,
      raisedMost: (p: Names) => `Money chose ${p.winner}, and it won`,
      keptMost: (p: Names) => `${p.winner} kept what it built`,
      ledFromHalf: (p: Names) => `${p.winner} led at half time and at the end`,
      plain: (p: Names) => `${p.winner} made the most for its owners`,
    },
    record: (p: {
      name: string;
      raised: string;
      rank: 'most' | 'least' | 'between' | 'nothing';
      burned: string;
      customers: number;
      stake: string;
    }) =>
      `${p.rank === 'nothing' ? `${p.name} raised nothing` : `${p.name} raised ${p.raised}${p.rank === 'between' ? '' : `, the ${p.rank} at the table`}`}, burned ${p.burned}, served ${customers(p.customers)} and left ${p.stake} to its owners.`,
    runnerUp: (p: {
      name: string;
      short: string;
      createdMore: boolean;
      capital: string;
      stake: string;
      putIn: boolean;
    }) =>
      p.createdMore
        ? `${p.name} created more, but ${p.putIn ? `its owners had put in ${p.capital}` : `its owners held only ${p.stake}`}.`
        : `${p.name} was ${p.short} short.`,
    picture: (p: { names: string; winner: string }) => `${p.names} at ${p.winner}’s side`,
    pictureAlone: (p: { winner: string }) => `${p.winner} on the podium, and no investor beside it`,

    table: 'Owners’ gain',
    columns: { company: 'Company', kept: 'kept', capital: 'own capital', ambition: 'ambition', gain: 'gain' },
    tableNote: (p: { ambitions: boolean }) =>
      `kept = stake × (valuation + cash − debt); gain = kept − own capital${p.ambitions ? ' + ambition' : ''}`,
    wins: 'wins',
    ambitions: 'Ambitions, turned over',
    met: 'met',
    missed: 'missed',

    bars: {
      createdMoreKeptLess: (p: Bars) => `${p.a} created the most, ${p.b}’s owners kept the most`,
      burnedBeyondGiven: (p: Bars) => `More was burned on users than investors hold: ${p.burned} against ${p.given}`,
      putInBeyondKept: (p: Bars) => `${p.a}’s owners put in more than they kept`,
      investorsHold: (p: Bars) => `Investors hold ${p.share} of all that was created`,
      ownersKeptAll: () => 'Owners kept everything they created',
    },
    barWords: {
      kept: 'kept by owners',
      given: 'given to investors',
      burned: 'burned on users',
      put: 'of that, put in by the owners',
      unit: 'unit: ¥100 million',
      created: (p: { sum: string }) => `${p.sum} created`,
      putIn: (p: { sum: string }) => `owners put in ${p.sum}`,
      putInNothing: 'owners put in nothing',
    },

    plotLabel: 'What to plot',
    plots: { valuation: 'Valuation', stake: 'Stake', cash: 'Cash', raised: 'Raised', burned: 'Burned' },
    plotUnits: {
      valuation: 'Valuation at the close of each quarter, ¥100 m',
      stake: 'Owners’ stake at the close of each quarter',
      cash: 'Cash at the close of each quarter, ¥100 m',
      raised: 'Raised from investors since the start, ¥100 m',
      burned: 'Burned on users since the start, ¥100 m',
    },
    findings: {
      dearestNotWinner: (p: Finding) =>
        `${p.name} was worth the most in ${p.count} of ${p.of} quarters, and did not win`,
      dearestWinner: (p: Finding) => `${p.name} was worth the most in ${p.count} of ${p.of} quarters, and won`,
      leadChanged: (p: Finding) =>
        p.count === 1
          ? 'The highest valuation changed hands once'
          : `The highest valuation changed hands ${p.count} times`,
      valuationsClose: () => 'No company alone was worth the most for long',
      soldMost: (p: Finding) => `${p.name} sold the most of itself: its owners kept ${p.figure}`,
      soldNothing: () => 'Nobody sold a share',
      soldAlike: () => 'Nobody sold more of itself than all the others',
      rescued: (p: Finding) =>
        p.count === 1 ? `${p.name} ran dry once and was rescued` : `${p.name} ran dry ${p.count} times and was rescued`,
      nearlyDry: (p: Finding) => `${p.name} came closest to running dry: ${p.figure} in ${p.quarter}`,
      raisedShare: (p: Finding) =>
        `${p.name} took ${p.figure} of all the money raised and came ${ordinal('en', p.place)}`,
      raisedNothing: () => 'Nobody raised a yuan',
      raisedAlike: (p: Finding) => `Investors paid in ${p.figure}, with no favourite`,
      burnedMost: (p: Finding) => `${p.name} burned ${p.figure}, more than anyone, and came ${ordinal('en', p.place)}`,
      burnedNothing: () => 'Nobody burned a yuan on users',
      burnedAlike: (p: Finding) => `${p.figure} was burned, by nobody more than by all others`,
    },
    halfTime: 'half time',
    atStart: 'start',
    realBoom: 'The real boom',
    factWord: 'fact',
    replay: 'Step through the match',
    review: 'Review the match',
    again: 'Play again',
    export: 'Export',
    home: 'Home',
  },

  replay: {
    label: 'Replay',
    first: 'First',
    back: 'Back',
    forward: 'Forward',
    last: 'Last',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    stepBy: 'Step by',
    stepSizes: { move: 'move', turn: 'turn', quarter: 'quarter' },
    speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
    position: 'Move',
    at: (p: { move: number; of: number; quarter: string }) => `${p.quarter}, move ${p.move} of ${p.of}`,
    seenBy: 'Seen by',
    spectator: 'Spectator',
    all: 'All-knowing',
    unfinished: 'While the match is still being played, only what everybody knows is shown.',
    begins: 'The match begins.',
    pitches: (p: { name: string; investor: string }) => `${p.name} will pitch to ${p.investor}.`,
    pitchesNobody: (p: { name: string }) => `${p.name} will pitch to nobody.`,
    burns: (p: { name: string; sum: string }) => `${p.name} will burn ${p.sum} on users.`,
    secret: (p: { name: string }) => `${p.name} chooses in secret.`,
    review: 'Review',
    close: 'Close the replay',
    broken: 'This match cannot be replayed: its record does not follow the rules.',
  },
};

export type ScreensText = typeof screens;

interface Names {
  readonly winner: string;
  readonly other: string;
  readonly all: string;
}

interface Bars {
  readonly a: string;
  readonly b: string;
  readonly burned: string;
  readonly given: string;
  readonly share: string;
}

interface Cash {
  readonly end: string;
  readonly customers: string;
  readonly deals: string;
  readonly training: string;
  readonly earned: string;
  readonly spent: string;
}

interface Finding {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly figure: string;
  readonly quarter: string;
  readonly place: number;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function word(count: number): string {
  return words[count] ?? String(count);
}

function sentence(count: number): string {
  const text = word(count);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function customers(count: number): string {
  return `${word(count)} ${count === 1 ? 'customer' : 'customers'}`;
}
