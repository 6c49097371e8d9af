import type { CardsText } from '../en/card-texts';

/** 秘密目标，最后一次结账之后判定一次。 */
export const ambitions: CardsText['ambitions'] = {
  bootstrapper: { name: '自力更生', text: '持股不低于 75%，且手握 5 份合同。' },
  'category-king': { name: '垂类之王', text: '某个领域的垂类达到 6 级。' },
  'asset-light': { name: '轻资产', text: '手握 6 份合同，集群维护费合计不超过 ¥1。' },
  kingmaker: { name: '造王者', text: '全局赚到的授权费最多，至少 ¥6。' },
  frontier: { name: '前沿', text: '基座达到 5 级。' },
  'most-users': { name: '家喻户晓', text: '终局时用户最多，至少 7 个。' },
  'best-net-revenue': { name: '现金引擎', text: '终局时净收入最高。' },
  'never-rescued': { name: '从不求救', text: '全局没有救助轮和过桥贷款，且手握 6 份合同。' },
  survivor: { name: '活下来', text: '终局时净收入付完薪酬，还多 ¥12。' },
  'three-domains': { name: '三线开花', text: '手握 5 份合同，来自三个不同领域。' },
  'three-investors': { name: '机构云集', text: '与四家不同的投资人成交。' },
  'two-won-over': { name: '挖墙脚', text: '从对手那里抢到两单。' },
};
