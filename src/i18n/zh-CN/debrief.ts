import type { DebriefText } from '../en/debrief';
import type { FindingTexts } from '../en/finding-texts';
import { money, number, percent, signedMoney } from '../format';
import { questions } from './questions';

const words: Omit<DebriefText, 'findings'> = {
  title: '复盘',
  print: '打印',
  numbers: '数据表',
  game: (p: { n: number; scenario: string }) => `第 ${p.n} 局：${p.scenario}`,
  allTables: (p: { tables: number }) => (p.tables === 1 ? '本桌' : `全部 ${p.tables} 桌`),
  table: (p: { table: number }) => `第 ${p.table} 桌`,
  tables: '看谁的数据',
  charts: {
    valuation: '估值走势',
    stake: '股东持股走势',
    funding: '钱流向了谁',
    pitches: '路演与成交',
    burn: '烧钱与回报',
    roads: '基座还是垂类',
    leader: '从半场到终局',
    'no-burn': '假如谁都不烧钱',
    'half-favour': '假如投资人的偏爱减半',
    predictions: '预测与结果',
    learning: '学到了什么',
    compare: '两局对比',
  },
  inReality: '现实中',
  ask: '问一问',
  unfinished: (p: { tables: string; count: number }) =>
    `第 ${p.tables} 桌没有打完，只算到最后一个结账的季度；统计胜负时不计在内。`,
  unreadable: (p: { tables: string; count: number }) => `第 ${p.tables} 桌无法用当前版本重演，未计入。`,
  botsOnly: (p: { tables: string; count: number }) => `第 ${p.tables} 桌全由机器人对局。`,
  byBots: (p: { share: number }) => `全部决策中有 ${percent(p.share, 0)} 由机器人做出。`,
  sizes: (p: { from: number; to: number }) => `各桌有 ${p.from} 至 ${p.to} 家公司，名次只有靠前的才可比。`,
  notYet: '暂无数据。',
  notComputed: '机器人还没有推演过。',
  unitMoney: '¥1 = 1 亿元',
  start: '开局',
  quarter: (p: { quarter: number }) => `Q${p.quarter}`,
  quarterWord: '季度',
  company: '公司',
  companies: '公司数',
  player: (p: { company: string; name: string }) => `${p.company}（${p.name}）`,
  lowest: '最低',
  lower: '下四分位',
  median: '中位数',
  upper: '上四分位',
  highest: '最高',
  bandNote: '浅色为全部公司，深色为中间一半，粗线为中位数。',
  place: '估值名次',
  placeShort: (p: { place: number }) => `第${p.place}名`,
  moneyByPlace: '资金份额（按估值名次）',
  equalShare: '均分',
  raised: '融资额',
  deals: '成交数',
  share: '份额',
  lorenz: '资金的洛伦兹曲线',
  lorenzNote: '洛伦兹曲线中各桌权重相同。',
  lorenzAcross: '公司（由少到多）',
  lorenzEqual: '人人一样',
  closedWord: '成交',
  pitchedWord: '路演',
  whyNot: '路演的结果',
  closedByPlace: '成交率（按估值名次）',
  reasons: {
    outranked: '同场有排名更高的公司',
    'below-cut': '排名在分界线之下',
    'no-measure': '投资人看重的指标为零',
    'no-proof': '合同太少',
    'no-chair': '席位已满',
  },
  burned: '烧掉',
  fromUsers: '用户付费',
  alike: '烧多少回多少',
  burnedMore: '烧得比本桌平均多',
  burnedLess: '不比本桌平均多',
  gainOf: '股东收益均值',
  heavy: '烧得多',
  light: '烧得少',
  gain: '股东收益',
  strategies: { foundation: '基座', vertical: '垂类', both: '两者相当', neither: '没有训练' },
  strategyTitle: (p: { strategy: string; companies: number }) => `${p.strategy} · ${p.companies} 家`,
  strategiesNote: '每家平均值；训练哪样给估值添得多，就算走哪条路。',
  spent: '投入',
  earned: '收入',
  spentLong: '训练与集群投入',
  earnedFrom: (p: { source: string }) => `收入来自${p.source}`,
  contracts: '合同',
  users: '用户',
  royalties: '授权',
  wonTables: '获胜桌数',
  leaderNote: '按半场股东收益排名，不含秘密目标。竖线为 95% 置信区间。',
  leaderAcross: '半场名次',
  fairShare: '纯凭运气',
  halfTime: '半场',
  gainNote: '各季度末的股东收益，不含秘密目标',
  tablesWord: '桌数',
  whatIfNote: (p: { playOuts: number; tables: number }) =>
    `机器人从${p.tables === 1 ? '本桌' : ` ${p.tables} 桌`}的局面接着打，每个局面 ${p.playOuts} 次，改与不改用同样的运气。横线为 95% 置信区间。`,
  wholeGame: '平均每家，从开局起',
  restOfGame: '平均每家，从半场起',
  fromHalf: (p: { place: string }) => `半场${p.place}`,
  changeOfGain: '股东收益的变化',
  interval: '95%',
  predicted: '预测',
  happened: '结果',
  rightShare: '猜对',
  guessed: (p: { guess: string }) => `猜得最多：${p.guess}`,
  guessedMean: (p: { guess: string }) => `平均猜测：${p.guess}`,
  turnedOut: (p: { happened: string }) => `结果：${p.happened}`,
  notKnown: '尚无定论',
  unclear: '不分上下',
  tied: (p: { answers: string }) => `不分上下：${p.answers}`,
  predictionNote: '猜对的学生比例；数字题相差 10 以内算对。',
  rightOf: (p: { right: number; judged: number }) => `${p.right} / ${p.judged}`,
  before: '课前',
  after: '课后',
  everything: '全部题目',
  learningNote: (p: { students: number }) => `前后都作答的 ${p.students} 名学生的正确率：空心为课前，实心为课后。`,
  question: '题目',
  students: '人数',
  first: '第一局',
  second: '第二局',
  difference: '差别',
  measures: {
    raised: '每家融资额',
    'leader-times': '领先者融资（均分的倍数）',
    gini: '资金基尼系数',
    closed: '路演成交率',
    burned: '每家烧钱额',
    stake: '终局股东持股',
    gain: '股东收益均值',
    'leader-won': '半场领先者获胜率',
  },
};

const reasons = {
  outranked: '有排名更高的公司找了同一位投资人',
  'below-cut': '排名在分界线之下',
  'no-measure': '投资人看重的指标为零',
  'no-proof': '手上合同太少',
  'no-chair': '席位被估值更高的公司占满',
} as const;

const strategyNames = { foundation: '基座', vertical: '垂类' } as const;

const share = (value: number): string => percent(value, 0);
const named: Readonly<Record<string, { readonly short: string }>> = { ...questions.prediction, ...questions.quiz };
const name = (question: string): string => named[question]?.short ?? question;

/** 每张图对本次课堂的一句话结论。 */
const findings: FindingTexts = {
  'too-early': () => '对局还不够，说不出结论。',
  'highest-won': ({ won, finished }) =>
    finished === 1 ? '终局估值最高的公司也赢了。' : `${finished} 桌里有 ${number(won)} 桌，终局估值最高的公司获胜。`,
  'highest-lost': ({ won, finished }) =>
    finished === 1
      ? '估值最高的公司没有赢：估值不等于股东的财富。'
      : `${finished} 桌里只有 ${number(won)} 桌由估值最高的公司获胜：估值不等于股东的财富。`,
  'highest-tied': () => '出现并列，说不清终局估值最高的公司算不算赢。',
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
  'talked-variously': ({ pitched, closed }) => `${pitched} 次路演成交 ${closed} 次；其余原因分散，没有哪个最常见。`,
  'nothing-burned': () => '没有人为用户烧过钱。',
  'all-burned-alike': ({ burned, fromUsers }) => `大家烧得一样多，共 ${money(burned)}；用户付回 ${money(fromUsers)}。`,
  'burning-paid': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；但烧得多的最后收益更高：${money(heavy)} 对 ${money(light)}。`,
  'burning-cost': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；烧得多的最后收益更低：${money(heavy)} 对 ${money(light)}。`,
  'burning-same': ({ burned, fromUsers, heavy, light }) =>
    `共烧掉 ${money(burned)}，用户付回 ${money(fromUsers)}；烧多烧少，最后差不多：${money(heavy)} 与 ${money(light)}。`,
  'one-strategy': ({ strategy, gain }) => `只有人专走${strategyNames[strategy]}这条路，股东收益平均 ${money(gain)}。`,
  'foundation-better': ({ foundation, vertical }) => `基座给股东赚得更多：${money(foundation)} 对 ${money(vertical)}。`,
  'vertical-better': ({ foundation, vertical }) => `垂类给股东赚得更多：${money(vertical)} 对 ${money(foundation)}。`,
  'strategies-same': ({ foundation, vertical }) =>
    `两条路赚得差不多：基座 ${money(foundation)}，垂类 ${money(vertical)}。`,
  'leader-won': () => '半场领先者赢到了最后。',
  'leader-tied': () => '出现并列，说不清半场领先者算不算赢。',
  'leader-lost': () => '半场领先者被反超了。',
  'leaders-won': ({ won, finished, chance }) =>
    `${finished} 桌里有 ${number(won)} 桌由半场领先者获胜；胜率在 ${share(chance.low)} 到 ${share(chance.high)} 之间都说得通。`,
  predicted: ({ question, right, judged }) => `最难料到的是“${name(question)}”：${judged} 人里 ${right} 人猜对。`,
  'predicted-alike': ({ questions, share: right }) =>
    `最难料到的有 ${questions} 题，不分上下：每题都有 ${share(right)} 的人猜对。`,
  learned: ({ before, after, normalised }) =>
    `正确率从 ${share(before)} 升到 ${share(after)}${normalised === undefined ? '' : `，补上了差距的 ${share(normalised)}`}。`,
  'not-learned': ({ before, after }) =>
    share(before) === share(after)
      ? `正确率没有变，仍是 ${share(after)}。`
      : `正确率从 ${share(before)} 降到 ${share(after)}。`,
  differed: ({ by, first, second }) =>
    `差别最清楚的是“${words.measures[by]}”：第一局 ${figure(by, first)}，第二局 ${figure(by, second)}。`,
  'hardly-differed': ({ by, first, second }) =>
    `桌数太少，没有哪项差别站得住；最接近的是“${words.measures[by]}”：${figure(by, first)} 与 ${figure(by, second)}。`,
  'too-few-to-compare': () => '桌数太少，分不清差别是不是偶然。',
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

function figure(by: keyof typeof words.measures, value: number): string {
  if (by === 'closed' || by === 'stake' || by === 'leader-won') return share(value);
  return by === 'gini' || by === 'leader-times' ? number(value) : money(value);
}

/** 复盘图表及其结论的文字。 */
export const debrief: DebriefText = { ...words, findings };
