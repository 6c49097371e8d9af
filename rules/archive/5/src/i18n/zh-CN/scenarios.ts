import type { ScenariosText } from '../en/card-texts';

/** 各种局面与两种身份。 */
export const scenarios: ScenariosText = {
  scenarios: {
    intro: {
      name: '入门局',
      text: '五个季度，固定公司，融资牌只有加大出资和更高估值；没有抱负、授权、抢单和转型。资本气候按既定路线走：由热转冷，再回暖。',
      minutes: 25,
    },
    standard: {
      name: '标准局',
      text: '2023 到 2024，逐季推进，规则齐备。开局回暖，之后冷热由新闻决定。',
      minutes: 50,
    },
    'subsidy-war': {
      name: '2015：补贴大战',
      text: '遍地是钱，用户就是战利品，头一年用户池大得惊人。然后寒冬如期而至，只问谁有收入。',
      minutes: 40,
    },
    'easy-money': {
      name: '2021：钱来得容易',
      text: '狂热与回暖交替，几乎人人融得到钱。问题是：持股还剩多少。',
      minutes: 40,
    },
    'hundred-models': {
      name: '2023：百模齐发',
      text: '一阵狂热之后，入围线急速收紧。开源模型早早追上，二流基座很快一文不值。',
      minutes: 40,
    },
    'long-winter': {
      name: '漫长寒冬',
      text: '一年多里每季只成交一笔，金额还小。各家开局多 ¥3，往后靠客户过活。',
      minutes: 40,
    },
    'open-weights': {
      name: '开源遍地',
      text: '免费的基座一路涨到 5 级，没几家能一直压过它。胜负在上面的垂类。',
      minutes: 50,
    },
  },
  roles: {
    giant: { name: '巨头', text: '基座 2 级，集群不小，母公司肯加钱，也等着回报。' },
    startup: { name: '创业公司', text: '主场垂类 2 级，现金不多，股份全在自己手里。' },
  },
  cash: (sum) => `起始现金 ¥${sum}。`,
  cashBonus: (sum) => (sum > 0 ? `现金多 ¥${sum}` : `现金少 ¥${-sum}`),
};
