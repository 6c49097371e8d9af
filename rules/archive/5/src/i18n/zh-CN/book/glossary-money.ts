import type { BookText } from '../../../../rules/book/types';

/** 钱、投资人与气候。 */
export const glossaryOfMoney = {
  'owners-gain': {
    term: '股东收益',
    definition: '公司为股东赚到的：持股 ×（估值 + 现金 − 负债）− 股东投入，终局再加抱负。这就是得分。',
  },
  stake: { term: '持股', definition: '股东手里还剩的份额。从 100% 起，每次成交、救助和盈利压力都会拿走一些。' },
  'owners-capital': { term: '股东投入', definition: '股东自己掏的钱。计分时扣除，只有超出它的部分才算赚到。' },
  cash: { term: '现金', definition: '手头的钱。什么都靠它付；计分时按持股比例计入。' },
  valuation: {
    term: '估值',
    definition: '市场认为公司今天值多少：品牌、净收入乘倍数、模型，再加用户带来的热度。它是看法，不是钱。',
  },
  multiple: { term: '估值倍数', definition: '每 ¥1 季度净收入折算成多少估值，寒冬为 3，狂热为 8。' },
  brand: { term: '品牌', definition: '估值里永远不变的部分：巨头 17，创业公司 13。' },
  hype: { term: '热度', definition: '每个用户带来的估值，寒冬 0.25，狂热 2。随气候来去，与用户付不付钱无关。' },
  'net-revenue': {
    term: '净收入',
    definition: '一个季度的合同、授权费和付费用户收入，减去付出的授权费与维护费。不含薪酬、训练和烧钱。',
  },
  profit: { term: '利润', definition: '收入扣掉全部成本之后剩下的。收入高、估值高的公司，也可能一分没有。' },
  runway: { term: '跑道', definition: '现金可撑季度：按当前净收入减薪酬，不再花别的钱，现金还能用几个季度。' },
  payroll: { term: '薪酬', definition: '结账时发的工资：巨头 ¥3，创业公司 ¥2。' },
  'heavy-assets': {
    term: '重资产',
    definition: '自己持有的机器。维护费每季压低净收入，再被倍数放大成低得多的估值。',
  },
  burn: { term: '烧钱', definition: '在董事会上花现金抢用户。抢没抢到，钱都没了。' },
  'all-pay': {
    term: '全支付拍卖',
    definition: '输家也要照价付钱的竞争。双方都想再加一点，合起来花的可能比奖品还贵。',
  },
  truce: { term: '休战', definition: '吸引力恰好相等：并列者平分各自名次的用户，并退回一半烧钱。' },
  climate: {
    term: '资本气候',
    definition: '钱有多松：寒冬、偏冷、谨慎、回暖、狂热。它决定倍数、热度、出资额和入围线。',
  },
  news: { term: '新闻', definition: '每季开头的一张牌：可能推动气候，并在本季改变一条规则。' },
  forecast: { term: '预告', definition: '下一季的新闻，提前一季公开，运气也可以早作打算。' },
  investor: {
    term: '投资人',
    definition: '在场的基金。只看一项指标，只投向它路演的公司里名次最高、且已入围的那家。',
  },
  measure: {
    term: '指标',
    definition: '投资人排名的唯一依据：估值、已投机构、基座、净收入、用户、最强垂类或合同数。',
  },
  cheque: {
    term: '出资额',
    definition:
      '投资人拿出的钱：小基金 ¥5，大基金 ¥9（追随领先者的为 ¥7 和 ¥12），乘以气候系数，再加上新闻和条款清单的增减；估值最高的公司另有加码：第二季起 ¥12；2 人局从首季起 ¥20。',
  },
  cut: { term: '入围线', definition: '由气候划定：排到第几名还拿得到钱，也是本季成交的总笔数。' },
  chair: { term: '席位', definition: '本季成交名额，数目由入围线决定，估值高者先入席。' },
  pitch: { term: '路演', definition: '秘密地向一位投资人要钱，可以带一张条款清单。' },
  'term-sheet': { term: '条款清单', definition: '即融资牌：让融资更多、价格更好、更容易成，或少稀释一些。' },
  deal: { term: '成交', definition: '投资人的钱换新股。现金增加、持股下降，股东收益正好不变。' },
  talked: {
    term: '只谈没投',
    definition: '路演没有结果：名次不如人、没入围、拿不出证明，或席位已满。条款清单留在手里。',
  },
  'pre-money': { term: '投前估值', definition: '新钱进来之前公司作价多少：估值 + 现金 − 负债。' },
  dilution: { term: '稀释', definition: '增发新股使持股下降。投前估值越低，同样一笔钱拿走的份额越多。' },
  backers: { term: '已投机构', definition: '与公司成交过的投资人。越多，并列时越占先。' },
  herding: { term: '羊群效应', definition: '别人投谁我投谁。群羊联投只会这一招。' },
  'matthew-effect': { term: '马太效应', definition: '有的，还要加给他：领先者拿到钱，钱又造就领先者。' },
  favouritism: { term: '偏好程度', definition: '投资人有多大机会看本事而不是看抽签，0 到 1。可以调，看看会怎样。' },
  lot: { term: '抽签', definition: '新闻环节公开抽出的公司次序，本季在投资人面前并列时以此为准。' },
  'bridge-loan': { term: '过桥贷款', definition: '立得 ¥6，两个季度后还 ¥8，不问名次。还清之前都是负债。' },
  'state-grant': { term: '政府补助', definition: '有两份合同的公司可得 ¥3，不出让股份。' },
  'capital-call': {
    term: '追加注资',
    definition: '巨头的母公司给 ¥5。股东投入第一次增加 5，之后依次 7、9、11……',
  },
  'profit-pressure': { term: '盈利压力', definition: '巨头一季支出超过收入 ¥5 以上，现有持股损失 2%。' },
  'rescue-round': {
    term: '救助轮',
    definition: '轮次里最贵的一种：结账时现金为负，新股按半价作价，持股至少损失十分之一。',
  },
  ambition: { term: '抱负', definition: '秘密目标，二选一；最后一次结账后达成，得 6 分。' },
} as const satisfies Partial<BookText['glossary']>;
