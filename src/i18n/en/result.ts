import { inWords, ordinal } from './grammar';

/** Words of the final result. */
export const result = {
  /** Between two sentences. */
  gap: ' ',
  second: '百模大战',
  secondLanguage: 'zh-CN',
  game: 'Hundred Models',
  edition: 'Morning edition.',
  final: (p: { scenario: string }) => `Final result, ${p.scenario}`,
  span: (p: { from: string; to: string; quarters: number }) => `${p.from} to ${p.to}, ${inWords(p.quarters)} quarters`,
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
  toPaper: 'On to the paper',
  wins: 'wins',
  ambitions: 'Ambitions, turned over',
  ambitionMet: 'Ambition met',
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
    dearestNotWinner: (p: Finding) => `${p.name} was worth the most in ${p.count} of ${p.of} quarters, and did not win`,
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
    raisedShare: (p: Finding) => `${p.name} took ${p.figure} of all the money raised and came ${ordinal(p.place)}`,
    raisedNothing: () => 'Nobody raised a yuan',
    raisedAlike: (p: Finding) => `Investors paid in ${p.figure}, with no favourite`,
    burnedMost: (p: Finding) => `${p.name} burned ${p.figure}, more than anyone, and came ${ordinal(p.place)}`,
    burnedNothing: () => 'Nobody burned a yuan on users',
    burnedAlike: (p: Finding) => `${p.figure} was burned, by nobody more than by all others`,
  },
  halfTime: 'half time',
  realBoom: 'The real boom',
  factWord: 'fact',
  replay: 'Step through the match',
  review: 'Review the match',
  again: 'Play again',
  export: 'Export',
  home: 'Home',
};

export type ResultText = typeof result;

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

interface Finding {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly figure: string;
  readonly quarter: string;
  readonly place: number;
}

function customers(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'customer' : 'customers'}`;
}
