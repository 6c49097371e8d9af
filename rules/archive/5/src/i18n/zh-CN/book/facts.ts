import type { BookText } from '../../../../rules/book/types';

const commentary = '该评论';

/** 真事，一条一句，数字照原文所述。 */
export const facts: BookText['facts'] = {
  F01: {
    text: '2023 年中国 AI 领域约有 232 笔投资，据报道同比减少 38%；总额约 20 亿美元，同比减少 70%。',
    concept: '资本周期、融资寒冬',
    source: 'CB Insights《State of AI 2023》',
  },
  F02: {
    text: '2024 年初，投资人“聊得多、投得少”：热了一年，估值被推高，多数人转为观望。',
    concept: '尽职调查、泡沫',
    source: '该评论的受访者',
  },
  F03: {
    text: '全球大模型市场规模，2024 年估计为 280 亿美元，到 2028 年约 1000 亿美元。',
    concept: '市场有多大，不等于你能拿多少',
    source: '中研普华',
  },
  F04: {
    text: '据报道，2023 年前 11 个月国内发布了 238 个大模型，号称“一天一个”，人称“百模大战”。',
    concept: '拥挤、重复建设',
    source: commentary,
  },
  F05: {
    text: '2021 到 2023 年，国内一级市场 AI 股权融资的笔数和金额双双下降，模型数量却爆炸式增长。',
    concept: '点子不缺，不等于钱不缺',
    source: 'IT 桔子',
  },
  F06: {
    text: '两家头部模型公司的融资（一笔 8 亿美元的 B 轮，一笔近 10 亿美元），合计超过国内前一年披露的大模型融资总额（约 100 亿元）。',
    concept: '马太效应：有的，还要加给他',
    source: '晚点 LatePost；该评论',
  },
  F07: {
    text: '互为对手的互联网巨头（阿里、腾讯、美团、小米）把钱投进同几家头部公司（智谱、百川），而没有各扶一家对打。',
    concept: '羊群效应、跟投',
    source: commentary,
  },
  F08: {
    text: '十年前，两家打车公司各有巨头撑腰，一天最多烧掉 4000 万元补贴，谁也不敢先停，最后由资本撮合合并。',
    concept: '消耗战、全支付拍卖、合并',
    source: commentary,
  },
  F09: {
    text: '资本涌入“千团大战”，是因为 Groupon 展示了看似有限的成本和看似确定的收益。',
    concept: '成本看得见底、收益看得见头，最容易引来烧钱大战',
    source: commentary,
  },
  F10: {
    text: '2023 年初，有模型公司凭一份 PPT 就能融到钱；一年之后，门槛高了许多。',
    concept: '气候变了，“证明”的标准也变了',
    source: commentary,
  },
  F11: {
    text: '据报道 OpenAI 收入约 20 亿美元（该评论称为月收入，其他报道多称年化），仍在亏损。',
    concept: '收入不等于利润',
    source: commentary,
  },
  F12: {
    text: '据称训练一个千亿参数的通用大模型要花数千万到上亿元，普通创业公司承受不起。',
    concept: '固定成本、规模',
    source: commentary,
  },
  F13: {
    text: '一旦投入数据和算力，后续成本就没有上限；连最有钱的实验室也不知道还要多少，这是一场军备竞赛。',
    concept: '超支、步步加码',
    source: commentary,
  },
  F14: {
    text: '自持数据和硬件会让创业公司变“重”，既拖累营收，也拖累估值。',
    concept: '轻资产与重资产',
    source: commentary,
  },
  F15: {
    text: '消费者（toC）很少付费，面向消费者的产品买来的多半是注意力。',
    concept: '用户不等于收入',
    source: commentary,
  },
  F16: {
    text: '企业客户（toB）有需求、有钱、有数据，也肯付费；但决策慢、获客贵，还要看到效果。',
    concept: '账期、效果证明',
    source: commentary,
  },
  F17: {
    text: '当时位列第一梯队的三家是科大讯飞、百度和商汤，三家都有长期而沉重的研发投入。',
    concept: '长期投入',
    source: '《人工智能大模型体验报告 3.0》',
  },
  F18: {
    text: '据报道，百度 2011 到 2020 年研发投入增长超过 13 倍；2023 年第三季度营收 344 亿元，增长 6%，七成以上仍是广告。',
    concept: '母公司的现金牛、收入过于集中',
    source: commentary,
  },
  F19: {
    text: '据报道，科大讯飞 2023 年前三季度研发投入 24.98 亿元（增长 7.19%），第三季度净利润下降 82%。',
    concept: '研发压着利润',
    source: commentary,
  },
  F20: {
    text: '2018 年到 2021 年中，商汤的研发投入高于营收；到 2023 年中仍在亏损。',
    concept: '先花钱，后有收入',
    source: commentary,
  },
  F21: {
    text: '造生态有三条路：智能硬件加软件，做原生应用的底座，以及按行业（如金融、汽车）打包的“模型+”。',
    concept: '平台策略',
    source: commentary,
  },
  F22: {
    text: '据预计，训练一个前沿模型的成本到 2030 年将从 1 亿美元升到 5 亿美元。',
    concept: '成本曲线',
    source: '该评论转引的 OpenAI 报告',
  },
  F23: {
    text: '2023 年底 OpenAI 的董事会之争，是技术派与商业派之争。',
    concept: '公司治理',
    source: commentary,
  },
  F24: {
    text: '2024 年初，Sora 一夜之间重新点燃了全球的注意力。',
    concept: '热度冲击',
    source: commentary,
  },
  F25: {
    text: '红杉美国的“第二幕”：有了基座模型这把新锤子之后，市场转向用垂类应用端到端地解决人的问题。',
    concept: '从技术推动到需求拉动',
    source: '红杉美国',
  },
  F26: {
    text: '受访的 AIGC 公司中，95% 年收入不到 500 万美元；有的估值数亿美元，却没有一分钱收入。',
    concept: '估值不等于收入',
    source: 'Theory Ventures',
  },
  F27: {
    text: '基座模型只容得下少数巨头；垂类模型花钱少，给了小公司语音、图像、行业等立足之地，但头部公司也在往里走，窗口期很短。',
    concept: '做基座还是做垂类：战略选择',
    source: commentary,
  },
  F28: {
    text: '气候不明时，资本先求安全、再求收益；大多数公司不会是被选中的那一个。',
    concept: '筛选',
    source: commentary,
  },
};
