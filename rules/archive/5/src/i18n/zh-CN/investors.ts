import type { CardsText, InvestorTexts } from '../en/card-texts';

/** 基金看重什么。 */
export const measures: CardsText['measures'] = {
  valuation: { name: '估值', text: '只投估值最高的。' },
  backers: { name: '已投机构', text: '只投背后机构最多的。' },
  foundation: { name: '基座', text: '只投基座最强的。' },
  revenue: { name: '净收入', text: '只投净收入最高的。' },
  users: { name: '用户', text: '只投用户最多的。' },
  vertical: { name: '最强垂类', text: '只投单项垂类最深的。' },
  contracts: { name: '合同数', text: '只投合同最多的。' },
};

export const funds: CardsText['funds'] = { small: '小基金', large: '大基金' };

/** 六种性格，十二家基金。 */
export const investors: InvestorTexts = {
  'ram-small': { name: '随大流资本', text: measures.valuation.text, line: '前面有人想过了，何必再想一遍？' },
  'ram-large': { name: '群羊联投', text: measures.backers.text, line: '三个签名，一个主意：别人都投了。' },
  'eagle-small': { name: '前沿基金', text: measures.foundation.text, line: '只爱高度，爬上去花多少钱以后再说。' },
  'eagle-large': { name: '凌霄基金', text: measures.foundation.text, line: '有的是时间和勋章，对第二名没兴趣。' },
  'tortoise-small': { name: '稳息资本', text: measures.revenue.text, line: '看账从最后一页看起。' },
  'tortoise-large': { name: '百岁年金', text: measures.revenue.text, line: '见过四次热潮，记得谁真的付过钱。' },
  'owl-small': { name: '眼球资本', text: measures.users.text, line: '凌晨三点还在数登录人数。' },
  'owl-large': { name: '千目控股', text: measures.users.text, line: '坚信有人看，总有一天有人付。' },
  'mole-small': { name: '深耕资本', text: measures.vertical.text, line: '专往没人站的地方挖。' },
  'mole-large': { name: '富矿资本', text: measures.vertical.text, line: '靠一块地图上找不到的小地方发了家。' },
  'lion-small': { name: '城门引导基金', text: measures.contracts.text, line: '守着城门，爱看车马进出。' },
  'lion-large': { name: '国柱基金', text: measures.contracts.text, line: '剪彩、揭牌、签字，样样称心。' },
};
