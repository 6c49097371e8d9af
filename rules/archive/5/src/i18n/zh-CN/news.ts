import type { NewsTexts } from '../en/card-texts';

/** 头条、本季规则变化，以及背后的真事。 */
export const news: NewsTexts = {
  'act-two': {
    headline: '第二幕开场',
    rule: '每级垂类少用 1 点数据值（最少 1 点）。',
    fact: '红杉美国称之为“第二幕”：有了基座模型这把新锤子，市场转向端到端地解决人的问题。',
  },
  'ad-cash-cow': {
    headline: '广告养活一切',
    rule: '巨头的薪酬少付 ¥2。',
    fact: '据报道，百度 2023 年第三季度营收 344 亿元，七成以上仍来自广告。',
  },
  'arms-race': {
    headline: '账单没有底',
    rule: '每枚超支标记多算 1 点。',
    fact: '一旦投入数据和算力，后续成本就没有上限；连最有钱的实验室也说不清还要多少。',
  },
  'boardroom-fight': {
    headline: '董事会里吵翻了',
    rule: '基座最高的公司本季不得训练基座（并列者都不行）。',
    fact: '2023 年底，OpenAI 的技术派与商业派为谁说了算起了内斗。',
  },
  'business-pays-slowly': {
    headline: '账期又拖长了',
    rule: '本季拿下的合同，晚一个季度开始回款。',
    fact: '企业客户有需求、有数据、也肯付钱，但决策慢、获客贵，还要看到效果。',
  },
  'chip-export-limits': {
    headline: '芯片卡在海关',
    rule: '小型、大型集群多付 ¥2。',
    fact: '据预计，训练一个前沿模型的成本到 2030 年将从 1 亿美元升到 5 亿美元。',
  },
  'consumers-dont-pay': {
    headline: '围观者众，付费者无',
    rule: '本季结账，用户分文不付。',
    fact: '消费者很少付费；面向消费者的产品，买来的多半是注意力。',
  },
  'easy-money': {
    headline: '钱从天上掉',
    rule: '其他规则不变。',
    fact: '当年资本涌入“千团大战”，是因为 Groupon 让成本看上去有限、收益看上去确定。',
  },
  'ecosystem-hardware': {
    headline: '都来造生态',
    rule: '结账时，每份生效的授权由银行付授权方 ¥1。',
    fact: '造生态有三条路：智能硬件加软件，做原生应用的底座，或按行业打包“模型+”。',
  },
  'funding-winter': {
    headline: '融资寒冬',
    rule: '其他规则不变。',
    fact: '据 CB Insights，2023 年中国 AI 约 232 笔融资，同比降 38%；总额约 20 亿美元，降 70%。',
  },
  'giants-coinvest': {
    headline: '对手同上一张股东表',
    rule: '大基金的出资额 +¥2。',
    fact: '阿里、腾讯、美团、小米没有各扶一家对打，而是把钱投进同几家头部创业公司。',
  },
  'heavy-assets': {
    headline: '机器压弯了腰',
    rule: '每座有维护费的集群，维护费多付 ¥1。',
    fact: '自持数据和硬件会让创业公司变“重”，拖累营收，也拖累估值。',
  },
  'hundred-models': {
    headline: '一天一个大模型',
    rule: '每三家公司，用户池少 1 个用户。',
    fact: '2023 年前 11 个月，国内发布了 238 个大模型，号称“一天一个”。',
  },
  'long-rd': {
    headline: '十年冷板凳',
    rule: '训练基座少付 ¥2（最低 ¥0）。',
    fact: '当时位列第一梯队的三家，科大讯飞、百度、商汤，都有长期而沉重的研发投入。',
  },
  'open-weights': {
    headline: '权重全开源',
    rule: '开源水平 +1。',
    fact: '2021 到 2023 年，国内 AI 股权融资的笔数和金额都在下降，模型数量却在爆炸。',
  },
  'price-war': {
    headline: '价格战：词元白送',
    rule: '本季结账不付授权费。',
    fact: '十年前，两家打车公司一天最多烧掉 4000 万元补贴，谁也不敢先停。',
  },
  'profit-plunge': {
    headline: '净利润跌去八成',
    rule: '巨头亏损少 ¥2 就会失去股份（盈利压力）。',
    fact: '科大讯飞 2023 年前三季度研发投入 24.98 亿元；第三季度净利润下降 82%。',
  },
  'revenue-is-not-profit': {
    headline: '收入二十亿，照样亏',
    rule: '每家公司薪酬多付 ¥1。',
    fact: 'OpenAI 传出约 20 亿美元收入（评论称为月收入，多数报道为年化），仍在亏损。',
  },
  'ride-hailing-merger': {
    headline: '资本撮合停战',
    rule: '每家最多烧 ¥2。',
    fact: '两家打车公司谁都停不下补贴，最后由背后的资本撮合合并。',
  },
  'slides-no-longer-enough': {
    headline: 'PPT 融不到钱了',
    rule: '没有合同的公司，投资人一概不投。',
    fact: '2023 年初，有模型公司凭一份 PPT 就能融资；一年后，远远不够。',
  },
  'sora-shock': {
    headline: '一段视频惊动世界',
    rule: '每个用户带来的估值多一半（热度 × 1.5）。',
    fact: '2024 年初，Sora 一夜之间重新点燃全球的注意力。',
  },
  'state-procurement': {
    headline: '政府采购来了',
    rule: '每签下一份公开合同，银行付 ¥2。',
    fact: '企业客户有需求、有钱、有数据，也愿意付费；只是成交慢，还要先看到效果。',
  },
  'strict-buyers': {
    headline: '客户要看真本事',
    rule: '拿下二、三档合同，要求提高 1 级。',
    fact: '气候不明时，资本先求安全、再求收益；大多数公司不会是被选中的那一个。',
  },
  'talk-much-invest-little': {
    headline: '聊得多，投得少',
    rule: '所有出资额 −¥2（最低 ¥1）。',
    fact: '2024 年初，投资人聊得多、投得少：热了一年，估值已经太高。',
  },
  'training-bill': {
    headline: '训练账单到了',
    rule: '训练基座多付 ¥2，云租用多付 ¥1。',
    fact: '据称，训练一个千亿参数的通用大模型，要花数千万到上亿元。',
  },
  'two-big-rounds': {
    headline: '两笔融资顶一年',
    rule: '看估值、看已投机构的基金，出资额 +¥3。',
    fact: '头部公司的两笔融资，合计超过此前一整年国内大模型披露的融资总额（约 100 亿元）。',
  },
};
