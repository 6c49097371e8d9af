import type { Question } from './question';

/** What can be known: asked before and after play, the difference is the learning gain. */
export const quiz = [
  {
    id: 'dilution',
    kind: 'choice',
    text: {
      en: 'A company worth 40 before the round (pre-money) takes 10 from an investor for new shares. Its founders held all of it. How much do they hold now?',
      'zh-CN': '一家公司投前估值 40，投资人投入 10 换取新股。创始人原本持股 100%，现在持有多少？',
    },
    options: [
      { id: '75', text: { en: '75%', 'zh-CN': '75%' } },
      { id: '80', text: { en: '80%', 'zh-CN': '80%' } },
      { id: '90', text: { en: '90%', 'zh-CN': '90%' } },
      { id: '100', text: { en: '100%', 'zh-CN': '100%' } },
    ],
    answer: '80',
  },
  {
    id: 'closing',
    kind: 'choice',
    text: {
      en: 'New shares are sold at exactly the price the company is worth. What happens to the founders’ wealth on the day of closing?',
      'zh-CN': '新股价格正好等于公司的价值。成交当天，创始人的财富会怎样？',
    },
    options: [
      { id: 'rises', text: { en: 'It rises by the sum raised', 'zh-CN': '增加，增加额等于融资额' } },
      { id: 'falls', text: { en: 'It falls with their share', 'zh-CN': '减少，随持股一起下降' } },
      { id: 'doubles', text: { en: 'It rises by the new valuation', 'zh-CN': '增加，增加额等于新估值' } },
      { id: 'stays', text: { en: 'It stays the same', 'zh-CN': '不变' } },
    ],
    answer: 'stays',
  },
  {
    id: 'matthew',
    kind: 'choice',
    text: {
      en: 'Investors back whoever already leads, and the money lets the leader pull further ahead. What is this called?',
      'zh-CN': '投资人总投给已经领先的公司，而钱又让它领先更多。这叫什么？',
    },
    options: [
      { id: 'matthew', text: { en: 'Matthew effect', 'zh-CN': '马太效应' } },
      { id: 'network', text: { en: 'Network effect', 'zh-CN': '网络效应' } },
      { id: 'curse', text: { en: 'Winner’s curse', 'zh-CN': '赢家诅咒' } },
      { id: 'attrition', text: { en: 'War of attrition', 'zh-CN': '消耗战' } },
    ],
    answer: 'matthew',
  },
  {
    id: 'all-pay',
    kind: 'choice',
    text: {
      en: 'Two firms pour subsidies into the same users. What makes this contest an all-pay auction?',
      'zh-CN': '两家公司用补贴争夺同一批用户。为什么说这是一场全支付拍卖？',
    },
    options: [
      { id: 'highest', text: { en: 'Only the winner pays what it bid', 'zh-CN': '只有赢家按出价付钱' } },
      { id: 'users', text: { en: 'Users pay back the subsidies later', 'zh-CN': '用户日后会把补贴还回来' } },
      { id: 'losers', text: { en: 'The loser’s money is gone as well', 'zh-CN': '输家花的钱同样收不回来' } },
      { id: 'share', text: { en: 'Both get users in step with what they pay', 'zh-CN': '双方按花钱多少分得用户' } },
    ],
    answer: 'losers',
  },
  {
    id: 'runway',
    kind: 'choice',
    text: {
      en: 'A start-up has 12 in cash. Each quarter it takes in 2 and pays out 5. How long is its runway?',
      'zh-CN': '一家创业公司有现金 12，每季收入 2、支出 5。它的跑道还有多长？',
    },
    options: [
      { id: '2', text: { en: 'About 2 quarters', 'zh-CN': '约 2 个季度' } },
      { id: '4', text: { en: '4 quarters', 'zh-CN': '4 个季度' } },
      { id: '6', text: { en: '6 quarters', 'zh-CN': '6 个季度' } },
      { id: 'endless', text: { en: 'It has no end, there is revenue', 'zh-CN': '没有尽头，因为有收入' } },
    ],
    answer: '4',
  },
  {
    id: 'heavy-assets',
    kind: 'choice',
    text: {
      en: 'A company is valued at 6 times its net revenue. It buys machines whose upkeep costs 2 a quarter and which bring in nothing yet. What follows for its valuation?',
      'zh-CN': '一家公司按净收入的 6 倍估值。它买了机器，每季维护费 2，暂时没有带来收入。估值会怎样？',
    },
    options: [
      { id: 'up', text: { en: 'It rises by what the machines cost', 'zh-CN': '上升，升幅等于机器的价格' } },
      { id: 'down-12', text: { en: 'It falls by 12', 'zh-CN': '下降 12' } },
      { id: 'down-2', text: { en: 'It falls by 2', 'zh-CN': '下降 2' } },
      { id: 'same', text: { en: 'Nothing, machines are assets', 'zh-CN': '不变，因为机器是资产' } },
    ],
    answer: 'down-12',
  },
  {
    id: 'business-customers',
    kind: 'choice',
    text: {
      en: 'What is typical of selling to businesses (toB), compared with consumers (toC)?',
      'zh-CN': '与面向消费者（toC）相比，面向企业（toB）的生意通常有什么特点？',
    },
    options: [
      { id: 'fast', text: { en: 'Quick to win, but they seldom pay', 'zh-CN': '获客快，但很少付费' } },
      { id: 'attention', text: { en: 'What is bought is mostly attention', 'zh-CN': '买到的多半是注意力' } },
      { id: 'free', text: { en: 'No need to prove what it brings', 'zh-CN': '不必证明效果' } },
      { id: 'slow', text: { en: 'They pay, but slowly and for proof', 'zh-CN': '肯付费，但决策慢，要看效果' } },
    ],
    answer: 'slow',
  },
  {
    id: 'gini',
    kind: 'choice',
    text: {
      en: 'The Gini coefficient of the money raised at a table is close to 0. What does that say?',
      'zh-CN': '某桌融资额的基尼系数接近 0，说明什么？',
    },
    options: [
      { id: 'little', text: { en: 'Hardly any money was raised', 'zh-CN': '几乎没人融到钱' } },
      { id: 'even', text: { en: 'All raised about the same', 'zh-CN': '各家融到的钱差不多' } },
      { id: 'one', text: { en: 'One company raised nearly all', 'zh-CN': '钱几乎都归了一家' } },
      { id: 'fair', text: { en: 'The best company raised the most', 'zh-CN': '最好的公司融得最多' } },
    ],
    answer: 'even',
  },
] as const satisfies readonly Question[];
