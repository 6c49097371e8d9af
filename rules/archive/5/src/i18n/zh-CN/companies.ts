import type { CompanyTexts } from '../en/card-texts';

/** 十二家虚构公司，各有一条打破常规的能力。 */
export const companies: CompanyTexts = {
  search: {
    name: '北光搜索',
    short: '北光',
    text: '亏损超过 ¥9（而非 ¥5）才受盈利压力，失去股份。',
    line: '广告养活一切，母公司付钱时从不叹气。',
  },
  voice: {
    name: '回声',
    short: '回声',
    text: '烧钱抢用户时吸引力 +1。',
    line: '每间厨房一支麦克风，背后是同一个模型。',
  },
  vision: {
    name: '晓瞳视觉',
    short: '晓瞳',
    text: '打出算力牌少付 ¥1（云租用除外）。',
    line: '先造摄像头，再造一屋子芯片来看画面。',
  },
  cloud: {
    name: '织云',
    short: '织云',
    text: '只要有对手的合同在用它的授权，每季 +¥1。',
    line: '卖织机给织户，自己也织一点。',
  },
  commerce: {
    name: '万珠集市',
    short: '万珠',
    text: '平台合同负载 −1。',
    line: '百万摊位，个个都在它的账上。',
  },
  social: {
    name: '同心结',
    short: '同心结',
    text: '每季只流失 10% 的用户（而非 20%）。',
    line: '家人群还在，谁也走不了。',
  },
  'long-context': {
    name: '长河',
    short: '长河',
    text: '休战（烧钱打平）时退回全部烧钱，而非一半。',
    line: '读完整架书，再开口回答。',
  },
  health: {
    name: '玉脉',
    short: '玉脉',
    text: '每季一次，训练用到医疗数据时数据值 +1。',
    line: '两位医生，一位工程师，一万份病历。',
  },
  finance: {
    name: '方圆账房',
    short: '方圆',
    text: '手上没有金融合同时签下一份，当季就回款。',
    line: '算两遍，只预测一次。',
  },
  law: {
    name: '准绳',
    short: '准绳',
    text: '对手要高出 3 级质量（而非 2 级）才能抢走它的法律合同。',
    line: '写下的每句话都经得起开庭。',
  },
  education: {
    name: '砚田',
    short: '砚田',
    text: '每签下一份教育合同，带来 1 个用户。',
    line: '学生为作业而来，为故事留下。',
  },
  industry: {
    name: '水排工坊',
    short: '水排',
    text: '它的工业合同负载均为 1。',
    line: '小模型，贴着机器跑。',
  },
};
