import type { ChartId } from '../../teaching/charts/index';
import { money, number, percent, signedMoney } from '../format';
import type { FindingTexts } from './finding-texts';
import { ordinal, plural } from './grammar';
import { questions } from './questions';

const words = {
  title: 'Debrief',
  print: 'Print',
  numbers: 'Numbers',
  game: (p: { n: number; scenario: string }) => `Game ${p.n}: ${p.scenario}`,
  allTables: (p: { tables: number }) => (p.tables === 1 ? 'The table' : `All ${p.tables} tables`),
  table: (p: { table: number }) => `Table ${p.table}`,
  tables: 'Whose figures',
  charts: {
    valuation: 'Valuation over time',
    stake: 'Owners’ stake over time',
    funding: 'Who got the money',
    pitches: 'Pitched and closed',
    burn: 'Burning and what it brought',
    roads: 'Foundation or vertical',
    leader: 'From half time to the end',
    'no-burn': 'If nobody had burned',
    'half-favour': 'If investors favoured leaders half as much',
    predictions: 'Predicted and happened',
    learning: 'Learned',
    compare: 'Two games compared',
  } satisfies Readonly<Record<ChartId, string>>,
  inReality: 'What really happened',
  ask: 'Ask',
  unfinished: (p: { tables: string; count: number }) =>
    `${p.count === 1 ? `Table ${p.tables} did` : `Tables ${p.tables} did`} not finish and ${p.count === 1 ? 'counts' : 'count'} up to the last quarter that closed; who won is counted without ${p.count === 1 ? 'it' : 'them'}.`,
  unreadable: (p: { tables: string; count: number }) =>
    `${plural(p.count, 'Table', 'Tables')} ${p.tables} cannot be played again by this version and ${p.count === 1 ? 'is' : 'are'} left out.`,
  botsOnly: (p: { tables: string; count: number }) =>
    `Only bots played at ${plural(p.count, 'table', 'tables')} ${p.tables}.`,
  byBots: (p: { share: number }) => `Bots made ${percent(p.share, 0)} of all decisions.`,
  sizes: (p: { from: number; to: number }) =>
    `Tables have ${p.from} to ${p.to} companies: places mean the same only at the top.`,
  notYet: 'Nothing to show yet.',
  notComputed: 'The bots have not played this out yet.',
  unitMoney: '¥1 = 100 million yuan',
  start: 'Start',
  quarter: (p: { quarter: number }) => `Q${p.quarter}`,
  quarterWord: 'Quarter',
  company: 'Company',
  companies: 'Companies',
  player: (p: { company: string; name: string }) => `${p.company} (${p.name})`,
  lowest: 'lowest',
  lower: 'lower quarter',
  median: 'median',
  upper: 'upper quarter',
  highest: 'highest',
  bandNote: 'All companies pale, the middle half darker, the median as a line.',
  place: 'Place by valuation',
  placeShort: (p: { place: number }) => ordinal(p.place),
  moneyByPlace: 'Share of the money, by valuation',
  equalShare: 'equal share',
  raised: 'Raised',
  deals: 'Deals',
  share: 'Share',
  lorenz: 'Lorenz curve of the money',
  lorenzNote: 'In the Lorenz curve every table counts alike.',
  lorenzAcross: 'companies, least to most',
  lorenzEqual: 'all alike',
  closedWord: 'Closed',
  pitchedWord: 'Pitched',
  whyNot: 'What came of the pitches',
  closedByPlace: 'Closed, by valuation',
  reasons: {
    outranked: 'A better-ranked one pitched too',
    'below-cut': 'Ranked below the cut',
    'no-measure': 'Zero on the investor’s measure',
    'no-proof': 'Too few contracts',
    'no-chair': 'No chair left',
  },
  burned: 'Burned',
  fromUsers: 'Paid by users',
  alike: 'as much came back',
  burnedMore: 'burned more than their table’s mean',
  burnedLess: 'burned less, or as much',
  gainOf: 'Owners’ gain, mean',
  heavy: 'more',
  light: 'less',
  gain: 'Owners’ gain',
  strategies: { foundation: 'Foundation', vertical: 'Vertical', both: 'As much of both', neither: 'Trained nothing' },
  strategyTitle: (p: { strategy: string; companies: number }) =>
    `${p.strategy} · ${p.companies} ${plural(p.companies, 'company', 'companies')}`,
  strategiesNote: 'Means a company. A road is whatever training added more to valuation.',
  spent: 'Spent',
  earned: 'Earned',
  spentLong: 'Spent on training and clusters',
  earnedFrom: (p: { source: string }) => `earned from ${p.source}`,
  contracts: 'contracts',
  users: 'users',
  royalties: 'licences',
  wonTables: 'Tables won',
  leaderNote: 'By owners’ gain at half time, ambitions left out. The line shows 95% confidence.',
  leaderAcross: 'Place at half time',
  fairShare: 'by pure chance',
  halfTime: 'half time',
  gainNote: 'Owners’ gain after each quarter, ambitions left out',
  tablesWord: 'Tables',
  whatIfNote: (p: { playOuts: number; tables: number }) =>
    `Bots play on from ${p.tables === 1 ? 'this table’s states' : `the states of ${p.tables} tables`}, ${p.playOuts} times each, same chances with and without the change. Lines: 95% confidence.`,
  wholeGame: 'Mean company, from the start',
  restOfGame: 'Mean company, from half time',
  fromHalf: (p: { place: string }) => `${p.place} at half time`,
  changeOfGain: 'Change of owners’ gain',
  interval: '95%',
  predicted: 'Predicted',
  happened: 'Happened',
  rightShare: 'Right',
  guessed: (p: { guess: string }) => `most often predicted: ${p.guess}`,
  guessedMean: (p: { guess: string }) => `mean prediction: ${p.guess}`,
  turnedOut: (p: { happened: string }) => `happened: ${p.happened}`,
  notKnown: 'not known yet',
  unclear: 'not clear',
  tied: (p: { answers: string }) => `not clear: ${p.answers}`,
  predictionNote: 'Share of students who were right; a number counts within 10 points.',
  rightOf: (p: { right: number; judged: number }) => `${p.right} of ${p.judged}`,
  before: 'before',
  after: 'after',
  everything: 'All questions',
  learningNote: (p: { students: number }) =>
    `Right answers of the ${p.students} ${plural(p.students, 'student', 'students')} who answered before (ring) and after (dot).`,
  question: 'Question',
  students: 'Students',
  first: 'First game',
  second: 'Second game',
  difference: 'Difference',
  measures: {
    raised: 'Raised by a company',
    'leader-times': 'Leader’s money, in equal shares',
    gini: 'Gini of the money',
    closed: 'Pitches closed',
    burned: 'Burned by a company',
    stake: 'Owners’ stake at the end',
    gain: 'Owners’ gain, mean',
    'leader-won': 'Won by the half-time leader',
  },
};

/** What went wrong with a pitch, after "because". */
const reasons = {
  outranked: 'a better-ranked one pitched too',
  'below-cut': 'they ranked below the cut',
  'no-measure': 'the investor’s measure was zero',
  'no-proof': 'there were too few contracts',
  'no-chair': 'no chair was left',
} as const;

const share = (value: number): string => percent(value, 0);
const named: Readonly<Record<string, { readonly short: string }>> = { ...questions.prediction, ...questions.quiz };
const name = (question: string): string => named[question]?.short ?? question;

/** What each chart says of this session, in English. */
const findings: FindingTexts = {
  'too-early': () => 'Not played far enough to tell.',
  'highest-won': ({ won, finished }) =>
    finished === 1
      ? 'The company valued highest at the end also won.'
      : `The company valued highest at the end won at ${number(won)} of ${finished} tables.`,
  'highest-lost': ({ won, finished }) =>
    finished === 1
      ? 'The company valued highest did not win: valuation is not the owners’ wealth.'
      : `The company valued highest won at only ${number(won)} of ${finished} tables: valuation is not the owners’ wealth.`,
  'highest-tied': () => 'A tie leaves open whether the company valued highest won.',
  valued: ({ start, end, highest }) =>
    `The median company went from ${money(start)} to ${money(end)}; the highest is valued at ${money(highest)}.`,
  stakes: ({ median, belowHalf, companies }) =>
    belowHalf === 0
      ? `Owners still hold ${share(median)} in the median, and at least half in every company.`
      : `Owners still hold ${share(median)} in the median; in ${belowHalf} of ${companies} companies less than half.`,
  'nothing-raised': () => 'No company has raised money from an investor.',
  'leaders-raised': ({ times, topHalf, gini }) =>
    `Leaders raised ${number(times)} times an equal share, the upper half ${share(topHalf)} of all money (Gini ${number(gini)}).`,
  'others-raised': ({ times, topHalf, gini }) =>
    `Leaders raised no more than others: ${number(times)} times an equal share, the upper half ${share(topHalf)} (Gini ${number(gini)}).`,
  'nobody-pitched': ({ stayedAway }) =>
    `Nobody pitched to an investor: ${stayedAway} ${plural(stayedAway, 'envelope', 'envelopes')} without one.`,
  'all-closed': ({ closed }) =>
    closed === 1 ? 'The one pitch that was made closed.' : `All ${closed} pitches closed.`,
  talked: ({ pitched, closed, reason, because }) =>
    `${closed} of ${pitched} pitches closed; the others failed most often because ${reasons[reason]} (${because}).`,
  'talked-variously': ({ pitched, closed }) =>
    `${closed} of ${pitched} pitches closed; no reason was the most frequent among the others.`,
  'nothing-burned': () => 'Nobody burned anything on users.',
  'all-burned-alike': ({ burned, fromUsers }) =>
    `All burned alike, ${money(burned)} together; users paid ${money(fromUsers)} back.`,
  'burning-paid': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; still, who burned more ended higher: ${money(heavy)} against ${money(light)}.`,
  'burning-cost': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; who burned more ended lower: ${money(heavy)} against ${money(light)}.`,
  'burning-same': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; who burned more ended about where others did: ${money(heavy)} and ${money(light)}.`,
  'one-strategy': ({ strategy, gain }) =>
    `Only the ${strategy} road was taken on its own; it ended with a mean owners’ gain of ${money(gain)}.`,
  'foundation-better': ({ foundation, vertical }) =>
    `The foundation road earned its owners more: ${money(foundation)} against ${money(vertical)}.`,
  'vertical-better': ({ foundation, vertical }) =>
    `The vertical road earned its owners more: ${money(vertical)} against ${money(foundation)}.`,
  'strategies-same': ({ foundation, vertical }) =>
    `Both roads earned owners about the same: foundation ${money(foundation)}, vertical ${money(vertical)}.`,
  'leader-won': () => 'The leader at half time won.',
  'leader-tied': () => 'A tie leaves open whether the leader at half time won.',
  'leader-lost': () => 'The leader at half time was overtaken.',
  'leaders-won': ({ won, finished, chance }) =>
    `The leader at half time won at ${number(won)} of ${finished} tables; that fits a chance from ${share(chance.low)} to ${share(chance.high)}.`,
  predicted: ({ question, right, judged }) =>
    `Hardest to foresee: “${name(question)}”. ${right} of ${judged} ${judged === 1 ? 'was' : 'were'} right.`,
  'predicted-alike': ({ questions, share: right }) =>
    `No prediction was the hardest: of ${questions} alike, ${share(right)} were right each time.`,
  learned: ({ before, after, normalised }) =>
    `Right answers rose from ${share(before)} to ${share(after)}${normalised === undefined ? '' : `: ${share(normalised)} of what could be gained`}.`,
  'not-learned': ({ before, after }) =>
    share(before) === share(after)
      ? `Right answers stayed at ${share(after)}.`
      : `Right answers fell from ${share(before)} to ${share(after)}.`,
  differed: ({ by, first, second }) =>
    `The clearest difference is “${words.measures[by]}”: ${figure(by, first)} in the first game, ${figure(by, second)} in the second.`,
  'hardly-differed': ({ by, first, second }) =>
    `No difference is clear with so few tables; nearest to one is “${words.measures[by]}”, ${figure(by, first)} and ${figure(by, second)}.`,
  'too-few-to-compare': () => 'With so few tables no difference can be told from chance.',
  'no-burn-better': ({ difference }) =>
    `Had nobody burned, the mean company would have ended ${signedMoney(difference.mean)} better off.`,
  'no-burn-worse': ({ difference }) =>
    `Had nobody burned, the mean company would have ended worse off: ${signedMoney(difference.mean)}.`,
  'no-burn-unclear': ({ difference }) =>
    `Had nobody burned, the mean company might have ended better or worse: from ${signedMoney(difference.low)} to ${signedMoney(difference.high)}.`,
  'half-favour-levels': ({ leader, last }) =>
    `Favoured half as much, the half-time leader changes by ${signedMoney(leader.mean)}, the last by ${signedMoney(last.mean)}: the gap closes.`,
  'half-favour-widens': ({ leader, last }) =>
    `Favoured half as much, the half-time leader changes by ${signedMoney(leader.mean)}, the last by ${signedMoney(last.mean)}: the gap widens.`,
  'half-favour-unclear': ({ leader, last }) =>
    `Favoured half as much after half time, no clear change: leader ${signedMoney(leader.mean)}, last ${signedMoney(last.mean)}.`,
};

function figure(by: keyof typeof words.measures, value: number): string {
  if (by === 'closed' || by === 'stake' || by === 'leader-won') return share(value);
  return by === 'gini' || by === 'leader-times' ? number(value) : money(value);
}

/** Words of the debrief's charts and of what they show, in English. */
export const debrief = { ...words, findings };

export type DebriefText = typeof debrief;
