import type { FindingTexts } from '../finding-texts';
import { money, number, percent, signedMoney } from '../format';
import { debrief } from './debrief';

const reasons = {
  outranked: '有排名更高的公司找了同一位投资人',
  'below-cut': '排名在分界线之下',
  'no-measure': '投资人看重的指标为零',
  'no-proof': '手上合同太少',
  'no-chair': '席位被估值更高的公司占满',
} as const;

const roadNames = { foundation: '基座', vertical: '垂类' } as const;

const share = (value: number): string => percent(value, 0);
const name = (question: string): string => debrief.questions[question] ?? question;

/** 每张图对本次课堂的一句话结论。 */
export const findings: FindingTexts = {
  'too-early': () => '对局还不够，说不出结论。',
  'highest-won': ({ won, finished }) =>
    finished === 1 ? '终局估值最高的公司也赢了。' : `${finished} 桌里有 ${number(won)} 桌，终局估值最高的公司获胜。`,
  'highest-lost': ({ won, finished }) =>
    finished === 1
      ? '估值最高的公司没有赢：估值不等于股东的财富。'
      : `${finished} 桌里只有 ${number(won)} 桌由估值最高的公司获胜：估值不等于股东的财富。`,
  valued: ({ start, end, highest }) =>
    `估值中位数从 ${money(start)} 变为 ${money(end)}，最高的一家为 ${money(highest)}。`,
  stakes: ({ median, belowHalf, companies }) =>
    belowHalf === 0
      ? `股东持股的中位数还剩 ${share(median)}；没有一家低于一半。`
      : `股东持股的中位数还剩 ${share(median)}；${companies} 家里有 ${belowHalf} 家不到一半。`,
  'nothing-raised': () => '没有公司从投资人那里融到钱。',
  'leaders-raised': ({ times, topHalf, gini }) =>
    `领先者融到均分的 ${number(times)} 倍，上半区拿走全部资金的 ${share(topHalf)}（基尼系数 ${number(gini)}）。`,
  'others-raised': ({ times, topHalf, gini }) =>
    `领先者并没有多拿：只有均分的 ${number(times)} 倍，上半区占 ${share(topHalf)}（基尼系数 ${number(gini)}）。`,
  'nobody-pitched': ({ stayedAway }) => `没有人找投资人：${stayedAway} 个信封都是空的。`,
  'all-closed': ({ closed }) => `${closed} 次路演全部成交。`,
  talked: ({ pitched, closed, reason, because }) =>
    `${pitched} 次路演成交 ${closed} 次；其余最常见的原因是${reasons[reason]}（${because} 次）。`,
  'nothing-burned': () => '没有人为用户烧过钱。',
  'all-burned-alike': ({ burned, fromUsers }) => `大家烧得一样多，共 ${money(burned)}；用户付回 ${money(fromUsers)}。`,
  'burning-paid': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；但烧得多的最后收益更高：${money(heavy)} 对 ${money(light)}。`,
  'burning-cost': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；烧得多的最后收益更低：${money(heavy)} 对 ${money(light)}。`,
  'burning-same': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；烧多烧少，最后差不多：${money(heavy)} 与 ${money(light)}。`,
  'one-road': ({ road, gain }) => `只有人走${roadNames[road]}这条路，股东收益平均 ${money(gain)}。`,
  'foundation-better': ({ foundation, vertical }) => `基座给股东赚得更多：${money(foundation)} 对 ${money(vertical)}。`,
  'vertical-better': ({ foundation, vertical }) => `垂类给股东赚得更多：${money(vertical)} 对 ${money(foundation)}。`,
  'roads-same': ({ foundation, vertical }) => `两条路赚得差不多：基座 ${money(foundation)}，垂类 ${money(vertical)}。`,
  'leader-won': () => '半场领先者赢到了最后。',
  'leader-lost': () => '半场领先者被反超了。',
  'leaders-won': ({ won, finished, chance }) =>
    `${finished} 桌里有 ${number(won)} 桌由半场领先者获胜；胜率在 ${share(chance.low)} 到 ${share(chance.high)} 之间都说得通。`,
  predicted: ({ question, right, judged }) => `最难料到的是“${name(question)}”：${judged} 人里 ${right} 人猜对。`,
  learned: ({ before, after, normalised }) =>
    `正确率从 ${share(before)} 升到 ${share(after)}${normalised === undefined ? '' : `，补上了差距的 ${share(normalised)}`}。`,
  'not-learned': ({ before, after }) =>
    before === after ? `正确率没有变，仍是 ${share(after)}。` : `正确率从 ${share(before)} 降到 ${share(after)}。`,
  differed: ({ by, first, second }) =>
    `差别最清楚的是“${debrief.measures[by]}”：第一局 ${figure(by, first)}，第二局 ${figure(by, second)}。`,
  'hardly-differed': ({ by, first, second }) =>
    `桌数太少，没有哪项差别站得住；最接近的是“${debrief.measures[by]}”：${figure(by, first)} 与 ${figure(by, second)}。`,
  'no-burn-better': ({ difference }) => `假如谁都不烧钱，平均每家会多得 ${signedMoney(difference.mean)}。`,
  'no-burn-worse': ({ difference }) => `假如谁都不烧钱，平均每家反而更差：${signedMoney(difference.mean)}。`,
  'no-burn-unclear': ({ difference }) =>
    `假如谁都不烧钱，平均每家是好是坏说不准：在 ${signedMoney(difference.low)} 与 ${signedMoney(difference.high)} 之间。`,
  'half-favour-levels': ({ leader, last }) =>
    `偏爱减半，半场领先者变化 ${signedMoney(leader.mean)}，垫底者 ${signedMoney(last.mean)}：差距缩小。`,
  'half-favour-widens': ({ leader, last }) =>
    `偏爱减半，半场领先者变化 ${signedMoney(leader.mean)}，垫底者 ${signedMoney(last.mean)}：差距拉大。`,
  'half-favour-unclear': ({ leader, last }) =>
    `半场后偏爱减半，差距没有明显变化：领先者 ${signedMoney(leader.mean)}，垫底者 ${signedMoney(last.mean)}。`,
};

function figure(by: keyof typeof debrief.measures, value: number): string {
  if (by === 'closed' || by === 'stake' || by === 'leader-won') return share(value);
  return by === 'gini' || by === 'leader-times' ? number(value) : money(value);
}
