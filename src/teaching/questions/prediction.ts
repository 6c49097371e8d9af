import type { Question } from './question';

/** What students commit themselves to before play; each is answered by the session's own data afterwards. */
export const prediction = [
  {
    id: 'raises-most',
    kind: 'choice',
    text: {
      en: 'Rank the companies of a table by valuation whenever deals are made. Which place will raise the most money over the whole game?',
      'zh-CN': '每次成交时，把一桌公司按估值排名。整局下来，哪个名次融到的钱最多？',
    },
    options: [
      { id: 'leader', text: { en: 'The leader', 'zh-CN': '领先者' } },
      { id: 'middle', text: { en: 'A place in the middle', 'zh-CN': '中间名次' } },
      { id: 'last', text: { en: 'The last', 'zh-CN': '最后一名' } },
    ],
  },
  {
    id: 'top-half-share',
    kind: 'scale',
    text: {
      en: 'Of all the money investors put in, how many percent will go to the half of the companies valued higher at that moment?',
      'zh-CN': '投资人投出的全部资金中，有百分之几会流向当时估值较高的那一半公司？',
    },
    from: 0,
    to: 100,
  },
  {
    id: 'burning-pays',
    kind: 'choice',
    text: {
      en: 'Some companies will burn more cash on users than their table does on average. What will their owners have made at the end, beside the others?',
      'zh-CN': '有些公司烧的钱会高于本桌平均。和其他公司相比，它们的股东最后赚得怎样？',
    },
    options: [
      { id: 'more', text: { en: 'More', 'zh-CN': '更多' } },
      { id: 'same', text: { en: 'About the same', 'zh-CN': '差不多' } },
      { id: 'less', text: { en: 'Less', 'zh-CN': '更少' } },
    ],
  },
  {
    id: 'half-time-leader',
    kind: 'choice',
    text: {
      en: 'Will the company with the most owners’ gain at half time also win your table?',
      'zh-CN': '你们这桌，半场时股东收益最高的公司会赢到最后吗？',
    },
    options: [
      { id: 'yes', text: { en: 'Yes', 'zh-CN': '会' } },
      { id: 'no', text: { en: 'No, another overtakes it', 'zh-CN': '不会，会被反超' } },
    ],
  },
  {
    id: 'better-road',
    kind: 'choice',
    text: {
      en: 'Which road will earn its owners more on average over all tables: a general foundation model, or vertical models for single industries?',
      'zh-CN': '各桌平均下来，哪条路给股东赚得更多：做通用基座，还是做行业垂类？',
    },
    options: [
      { id: 'foundation', text: { en: 'Foundation', 'zh-CN': '基座' } },
      { id: 'vertical', text: { en: 'Vertical', 'zh-CN': '垂类' } },
      { id: 'same', text: { en: 'About the same', 'zh-CN': '差不多' } },
    ],
  },
  {
    id: 'own-stake',
    kind: 'choice',
    text: {
      en: 'After all the rounds you raise, will your owners still hold at least half of your company at the end?',
      'zh-CN': '一轮轮融资之后，到终局时，你的公司还有至少一半握在股东手里吗？',
    },
    options: [
      { id: 'half-or-more', text: { en: 'Yes, 50% or more', 'zh-CN': '有，50% 或以上' } },
      { id: 'below-half', text: { en: 'No, less than 50%', 'zh-CN': '没有，不到 50%' } },
    ],
  },
] as const satisfies readonly Question[];
