import type { BookText } from '../../../../rules/book/types';

/** 模型、客户与用户。 */
export const glossaryOfWork = {
  upkeep: { term: '维护费', definition: '集群每季结账时的花费。压低净收入，也就压低估值。' },
  cluster: { term: '集群', definition: '留在场上的机器：每季提供算力，大多要付维护费。' },
  capacity: {
    term: '算力',
    definition: '集群能带动的量。合同长期占用一部分，训练在本季用掉一部分，其余是空闲算力。',
  },
  load: { term: '负载', definition: '合同占用的算力，合同在手一天就占一天。' },
  'cloud-rental': { term: '云租用', definition: '只供本季训练的算力：没有维护费，事后也什么都不留下。' },
  data: {
    term: '数据',
    definition: '数据值 1 到 3 的牌，训练时花掉。领域数据训练本垂类或基座，网页语料只能训练基座，合成数据都行。',
  },
  foundation: { term: '基座', definition: '通用大模型，0 到 10 级。撑起所有领域，但一级比一级贵。' },
  vertical: { term: '垂类', definition: '单个领域的模型，0 到 6 级。便宜，但只在本领域管用。' },
  domain: { term: '领域', definition: '客户所在的行业：医疗、金融、法律、教育、工业。' },
  quality: { term: '质量', definition: '客户在某领域得到的水平：自有基座与开源水平取高者，再加该领域垂类。' },
  'open-source': { term: '开源水平', definition: '本季人人可免费使用的基座等级。它一路上涨，吞掉二流基座。' },
  overrun: { term: '超支', definition: '训练基座在标价之外的花费，钱花出去之后才抽标记揭晓。' },
  'shelved-run': { term: '搁置的训练', definition: '超支还没付的基座训练。以后在自己的回合补上，就升级。' },
  contract: { term: '合同', definition: '一家企业客户。要求质量，占用负载，从下个季度起每季付钱。' },
  'sales-cycle': { term: '账期', definition: '从签约到第一笔回款的时间：一个季度，新闻不利时两个季度。' },
  tier: { term: '档位', definition: '合同的级别，一档到三档，要求与回报逐档提高。' },
  'platform-deal': { term: '平台合同', definition: '建在你的基座上的合同，只看自有基座等级，不看质量，授权不算。' },
  licence: { term: '授权', definition: '为一份合同使用对手的基座。对方不能拒绝，你不再需要时自动结束。' },
  royalty: { term: '授权费', definition: '授权在每次结账时的费用，¥1 到 ¥3，签约当天定死。' },
  'api-price': { term: 'API 定价', definition: '公司对新授权收的价格，¥1 到 ¥3，每回合可改一次。' },
  'winning-over': { term: '抢单', definition: '凭高出持有方 2 的质量抢走合同，代价是它一季的收入。' },
  pivot: { term: '转型', definition: '第二幕：一局一次，一级基座换某一领域两级垂类。' },
  users: {
    term: '用户',
    definition: '普通消费者，精确到十分之一。五个用户每季付 ¥1；每季流失五分之一；他们带来的热度更值钱。',
  },
  pool: { term: '用户池', definition: '一季的新用户，由吸引力前三名按 60%、30%、10% 分走。' },
  attraction: { term: '吸引力', definition: '烧钱加上基座与最强垂类中较高者。不高于开源水平的基座只算一半。' },
  giant: { term: '巨头', definition: '有基座、有机器、有母公司：一边可以追加注资，一边要受盈利压力。' },
  'start-up': { term: '创业公司', definition: '守着一个垂类，现金少、薪酬低，没有股东投入要挣回来。' },
  'neutral-company': { term: '中立公司', definition: '由规则按固定的简单策略执掌的公司，参与竞争，不会获胜。' },
} as const satisfies Partial<BookText['glossary']>;
