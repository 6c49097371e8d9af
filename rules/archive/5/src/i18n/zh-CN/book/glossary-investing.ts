import type { BookText } from '../../../../rules/book/types';

/** 投资与竞争：规则之外、课堂会用到的词。 */
export const glossaryOfInvesting = {
  'cap-table': {
    term: '股权结构表',
    definition: '谁持有公司多少股份的清单。在游戏里只有两行：股东持股，和投资人手里的。',
  },
  'post-money': {
    term: '投后估值',
    definition: '新钱进来之后公司作价多少：投前估值加融资额。投资人的份额就是融资额除以它。',
  },
  'down-round': { term: '降价融资', definition: '作价低于上一轮的融资。股东被稀释得比原想的多，而且人人都看得见。' },
  bootstrapping: { term: '自力更生', definition: '靠客户付的钱成长，而不靠投资人。慢一些，但持股完整。' },
  'burn-rate': {
    term: '消耗速度',
    definition: '一段时间里支出比收入多多少。和为抢用户而烧钱不是一回事，后者只是其中一部分。',
  },
  'run-rate': {
    term: '年化收入',
    definition: '把短期收入折算成一年。数字不说明期间就没有意义：按月和按年相差十二倍。',
  },
  'cash-cow': { term: '现金牛', definition: '靠稳定利润供养新业务的老业务。它给了耐心，也让新业务离不开它。' },
  'capital-cycle': {
    term: '资本周期',
    definition: '价格上涨时钱蜂拥而入，建得过多，回报落空，钱又退走。点子却有自己的节奏。',
  },
  'funding-winter': { term: '融资寒冬', definition: '资本周期里最冷的一段：成交少、金额小、要看的证明多。' },
  bubble: { term: '泡沫', definition: '价格靠“还能卖得更贵”支撑，而不靠盈利。是不是泡沫，往往事后才知道。' },
  'due-diligence': {
    term: '尽职调查',
    definition: '投资人付钱前要查的：客户、成本、模型、团队。热的时候查得粗，冷的时候查得细。',
  },
  selection: { term: '筛选', definition: '气候一冷，资本先求安全，选中少数，放过多数，其中也有好公司。' },
  'co-investment': {
    term: '跟投',
    definition: '几家投资人把钱投进同一家公司，哪怕彼此在别处是对手。风险分散了，赛场也变窄了。',
  },
  subsidy: { term: '补贴', definition: '花钱请顾客来。人立刻就到，补贴停了还留不留，是另一回事。' },
  'war-of-attrition': { term: '消耗战', definition: '对手都在不停花钱，都指望对方先停。拖得越久，越难做先停的那个。' },
  'winners-curse': { term: '赢家诅咒', definition: '竞价的赢家，往往就是把奖品高估得最多的那一个。' },
  'sunk-cost': { term: '沉没成本', definition: '无论接下来怎么选都收不回来的钱。它本不该影响决定，却常常影响。' },
  escalation: { term: '步步加码', definition: '因为已经投了那么多，或者因为对手也投了，就再投一笔。' },
  'fixed-cost': { term: '固定成本', definition: '不管后面有多少客户，都要先付一次的成本，例如训练通用大模型。' },
  'economies-of-scale': { term: '规模经济', definition: '客户越多，每个客户摊到的固定成本越少。' },
  'asset-light': { term: '轻资产', definition: '租用别人的东西。单次更贵，但没活干的季度不会压低净收入。' },
  'to-b': { term: 'toB', definition: '面向企业做生意。企业有需求、有钱、有数据，肯付费；但赢得它们又慢又贵。' },
  'to-c': { term: 'toC', definition: '面向消费者做生意。人来得快，却很少付费，得到的多半是注意力。' },
  'proof-of-value': {
    term: '效果证明',
    definition: '客户或投资人付钱前要看到的：在这里真的管用、真的值钱。怎样才算证明，随气候而变。',
  },
  'market-size': { term: '市场规模', definition: '所有买家一共要花的钱。一家公司能拿到多少，要看对手、价格和成本。' },
  overcrowding: { term: '拥挤', definition: '太多人做同一件事，大半工作重复，谁也赚不到好价钱。' },
  moat: {
    term: '护城河',
    definition: '让对手抢不走客户的东西：质量更好、自有数据、更换成本高。在游戏里，质量高出 2 就能攻破。',
  },
  'network-effects': { term: '网络效应', definition: '用的人越多，对每个人就越有用。用户多的产品，不一定有网络效应。' },
  platform: { term: '平台', definition: '供别人在上面建东西的底座。每家都给它带来收入，但要有足够多的人愿意来建。' },
  'open-weights': {
    term: '开放权重',
    definition: '谁都可以下载、运行的模型参数。它划出一条底线：不比它强，就不值钱。',
  },
  'technology-push': { term: '技术推动', definition: '先有人能做出来，再去找用处：先有锤子，后有钉子。' },
  'demand-pull': { term: '需求拉动', definition: '先有人有难题、愿意为解决它付钱，用什么技术都行。' },
  governance: {
    term: '公司治理',
    definition: '公司里谁能决定什么，又由谁来监督。目标相撞时最看得清，比如研究与商业。',
  },
  'lorenz-curve': {
    term: '洛伦兹曲线',
    definition: '把公司按融资额从少到多排好，看前面若干家合起来占多少钱。人人一样就是直线，越往下弯越不平均。',
  },
  gini: {
    term: '基尼系数',
    definition: '用一个数表示不平均：0 是人人一样，越近 1 越集中于一家。公司少时到不了 1：四家最多 0.75。',
  },
  counterfactual: {
    term: '反事实',
    definition: '假如有一件事不同，结果会怎样。它看不见，只能推算或论证，而且应当说明是怎么推算的。',
  },
} as const satisfies Partial<BookText['glossary']>;
