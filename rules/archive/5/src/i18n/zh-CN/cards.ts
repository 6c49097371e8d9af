import type { CardsText } from '../en/card-texts';
import { ambitions } from './ambitions';
import { companies } from './companies';
import { contracts } from './contracts';
import { domains } from './domains';
import { clusters, handCards } from './hand-cards';
import { funds, investors, measures } from './investors';
import { news } from './news';
import { scenarios } from './scenarios';

/** 印在各种卡牌与物件上的字。 */
export const cards: CardsText = {
  ...scenarios,
  cards: handCards,
  clusters,
  companies,
  investors,
  contracts,
  news,
  ambitions,
  measures,
  funds,
  climates: {
    winter: { name: '寒冬', text: '倍数 3，热度 0.25，出资减半。最多成交一笔，只给第一名。' },
    cold: { name: '偏冷', text: '倍数 4，热度 0.5，出资打七五折。最多成交一笔，只给第一名。' },
    cautious: { name: '谨慎', text: '倍数 5，热度 1，出资照旧。前三分之一入围。' },
    warm: { name: '回暖', text: '倍数 6，热度 1.5，出资多四分之一。前一半入围。' },
    frenzy: { name: '狂热', text: '倍数 8，热度 2，出资多一半。人人入围。' },
  },
  climateMove: (steps) => {
    if (steps === 0) return '资本气候不变。';
    return `资本气候${steps > 0 ? '转暖' : '转冷'}${Math.abs(steps) === 1 ? '一' : Math.abs(steps) === 2 ? '两' : Math.abs(steps)}档。`;
  },
  domains,
  tiers: { 1: '一档', 2: '二档', 3: '三档' },
  decks: { compute: '算力', data: '数据', funding: '融资' },
  accounts: {
    start: '开局现金',
    contracts: '合同收入',
    users: '用户收入',
    royaltiesIn: '授权费收入',
    bonus: '奖励',
    clusterSales: '出售集群',
    upkeep: '维护费',
    payroll: '薪酬',
    royaltiesOut: '授权费支出',
    training: '训练',
    overrun: '超支',
    clusters: '购置算力',
    winningOver: '抢单',
    burn: '烧钱抢用户',
    deals: '融资到账',
    grants: '政府补助',
    loans: '借款',
    repayments: '还款',
    calls: '追加注资',
    rescues: '救助轮',
  },
};
