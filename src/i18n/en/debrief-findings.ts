import type { FindingTexts } from '../finding-texts';
import { money, number, percent, plural, signedMoney } from '../format';
import { debrief } from './debrief';

/** What went wrong with a pitch, after "because". */
const reasons = {
  outranked: 'a better-ranked one pitched too',
  'below-cut': 'they ranked below the cut',
  'no-measure': 'the investor’s measure was zero',
  'no-proof': 'there were too few contracts',
  'no-chair': 'no chair was left',
} as const;

const share = (value: number): string => percent(value, 0);
const name = (question: string): string => debrief.questions[question] ?? question;

/** What each chart says of this session, in English. */
export const findings: FindingTexts = {
  'too-early': () => 'Not played far enough to tell.',
  'highest-won': ({ won, finished }) =>
    finished === 1
      ? 'The company valued highest at the end also won.'
      : `The company valued highest at the end won at ${number(won)} of ${finished} tables.`,
  'highest-lost': ({ won, finished }) =>
    finished === 1
      ? 'The company valued highest did not win: valuation is not the owners’ wealth.'
      : `The company valued highest won at only ${number(won)} of ${finished} tables: valuation is not the owners’ wealth.`,
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
  'nothing-burned': () => 'Nobody burned anything on users.',
  'all-burned-alike': ({ burned, fromUsers }) =>
    `All burned alike, ${money(burned)} together; users paid ${money(fromUsers)} back.`,
  'burning-paid': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; still, who burned more ended higher: ${money(heavy)} against ${money(light)}.`,
  'burning-cost': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; who burned more ended lower: ${money(heavy)} against ${money(light)}.`,
  'burning-same': ({ burned, fromUsers, heavy, light }) =>
    `${money(burned)} was burned, users paid ${money(fromUsers)}; who burned more ended about where others did: ${money(heavy)} and ${money(light)}.`,
  'one-road': ({ road, gain }) =>
    `Only the ${road} road was taken; it ended with a mean owners’ gain of ${money(gain)}.`,
  'foundation-better': ({ foundation, vertical }) =>
    `The foundation road earned its owners more: ${money(foundation)} against ${money(vertical)}.`,
  'vertical-better': ({ foundation, vertical }) =>
    `The vertical road earned its owners more: ${money(vertical)} against ${money(foundation)}.`,
  'roads-same': ({ foundation, vertical }) =>
    `Both roads earned owners about the same: foundation ${money(foundation)}, vertical ${money(vertical)}.`,
  'leader-won': () => 'The leader at half time won.',
  'leader-lost': () => 'The leader at half time was overtaken.',
  'leaders-won': ({ won, finished, chance }) =>
    `The leader at half time won at ${number(won)} of ${finished} tables; that fits a chance from ${share(chance.low)} to ${share(chance.high)}.`,
  predicted: ({ question, right, judged }) =>
    `Hardest to foresee: “${name(question)}”. ${right} of ${judged} ${judged === 1 ? 'was' : 'were'} right.`,
  learned: ({ before, after, normalised }) =>
    `Right answers rose from ${share(before)} to ${share(after)}${normalised === undefined ? '' : `: ${share(normalised)} of what could be gained`}.`,
  'not-learned': ({ before, after }) =>
    before === after
      ? `Right answers stayed at ${share(after)}.`
      : `Right answers fell from ${share(before)} to ${share(after)}.`,
  differed: ({ by, first, second }) =>
    `The clearest difference is “${debrief.measures[by]}”: ${figure(by, first)} in the first game, ${figure(by, second)} in the second.`,
  'hardly-differed': ({ by, first, second }) =>
    `No difference is clear with so few tables; nearest to one is “${debrief.measures[by]}”, ${figure(by, first)} and ${figure(by, second)}.`,
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

function figure(by: keyof typeof debrief.measures, value: number): string {
  if (by === 'closed' || by === 'stake' || by === 'leader-won') return share(value);
  return by === 'gini' || by === 'leader-times' ? number(value) : money(value);
}
