import type { CardsText, CardText } from '../en/card-texts';

const domainData = (name: string, value: 1 | 2 | 3): CardText => ({
  name,
  text: `数据值 ${value}，训练本垂类或基座。`,
});

const webData = (value: 1 | 2 | 3): CardText => ({ name: '网页语料', text: `数据值 ${value}，只能训练基座。` });

/** 能拿在手里的牌。 */
export const handCards: CardsText['cards'] = {
  'cloud-rental': {
    name: '云租用',
    text: '本季算力 +3，只供训练。',
    flavour: '按小时、按机柜、按到半夜算钱。',
  },
  'small-cluster': { name: '小型集群', text: '算力 +2，每季维护费 ¥1。' },
  'large-cluster': { name: '大型集群', text: '算力 +4，每季维护费 ¥1。' },
  'domestic-accelerator': { name: '国产芯片', text: '算力 +3，每季维护费 ¥2，不受出口限制。' },
  'inference-optimisation': {
    name: '推理优化',
    text: '算力 +2，无维护费。',
    flavour: '答案一样，发热减半。',
  },
  'health-1': domainData('医疗数据', 1),
  'health-2': domainData('医疗数据', 2),
  'health-3': domainData('医疗数据', 3),
  'finance-1': domainData('金融数据', 1),
  'finance-2': domainData('金融数据', 2),
  'finance-3': domainData('金融数据', 3),
  'law-1': domainData('法律数据', 1),
  'law-2': domainData('法律数据', 2),
  'law-3': domainData('法律数据', 3),
  'education-1': domainData('教育数据', 1),
  'education-2': domainData('教育数据', 2),
  'education-3': domainData('教育数据', 3),
  'industry-1': domainData('工业数据', 1),
  'industry-2': domainData('工业数据', 2),
  'industry-3': domainData('工业数据', 3),
  'web-1': webData(1),
  'web-2': webData(2),
  'web-3': webData(3),
  'synthetic-1': { name: '合成数据', text: '数据值 1，训练任一垂类或基座。' },
  'larger-cheque-3': { name: '加大出资', text: '路演：出资额 +¥3，按估值高出 ¥3 作价。' },
  'larger-cheque-5': { name: '大手笔', text: '路演：出资额 +¥5，按估值高出 ¥5 作价。' },
  'better-price': { name: '更高估值', text: '路演：按估值高出 ¥10 作价。' },
  'co-investor': { name: '跟投方', text: '路演：名次提前一位，按估值高出 ¥8 作价。' },
  'compute-for-equity': { name: '算力换股', text: '路演：出资中 ¥3 以集群到账（算力 +2，维护费 ¥1）。' },
  'state-grant': { name: '政府补助', text: '单独使用，须有 2 份合同：得 ¥3，不稀释。' },
  'bridge-loan': {
    name: '过桥贷款',
    text: '单独使用：立得 ¥6，两季后还 ¥8。',
    flavour: '狐狸笑而不问。暂时不问。',
  },
  'founder-friendly': { name: '创始人友好条款', text: '路演：最多稀释所持股份的 25%。' },
  'early-close': { name: '抢先交割', text: '路演：先于所有人入席。' },
  'strategic-investor': { name: '战略投资方', text: '路演：成交后抽 2 张数据牌。' },
};

/** 建成之后的算力来源。 */
export const clusters: CardsText['clusters'] = {
  'small-cluster': { name: '小型集群', text: '算力 +2，维护费 ¥1，可卖 ¥1。' },
  'large-cluster': { name: '大型集群', text: '算力 +4，维护费 ¥1，可卖 ¥3。' },
  'domestic-accelerator': { name: '国产芯片', text: '算力 +3，维护费 ¥2，可卖 ¥2。' },
  'inference-optimisation': { name: '推理优化', text: '算力 +2，无维护费，可卖 ¥1。' },
  'giant-cluster': { name: '自建机房', text: '算力 +3，维护费 ¥1，卖不出钱。' },
  'startup-cluster': { name: '车库服务器', text: '算力 +1，无维护费，卖不出钱。' },
  'gifted-cluster': { name: '入股集群', text: '算力 +2，维护费 ¥1，卖不出钱。' },
};
