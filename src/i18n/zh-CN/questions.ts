import type { UsualTexts } from '../../teaching/questions/usual-questions';

/** 常用题目的文字。 */
export const questions: UsualTexts = {
  prediction: {
    'raises-most': {
      short: '谁融得最多',
      text: '每次成交时，把一桌公司按估值排名。整局下来，哪个名次融到的钱最多？',
      options: {
        leader: '领先者',
        middle: '中间名次',
        last: '最后一名',
      },
    },
    'top-half-share': {
      short: '上半区的份额',
      text: '投资人投出的全部资金中，有百分之几会流向当时估值较高的那一半公司？',
    },
    'burning-pays': {
      short: '烧钱值不值',
      text: '有些公司烧的钱会高于本桌平均。和其他公司相比，它们的股东最后赚得怎样？',
      options: {
        more: '更多',
        same: '差不多',
        less: '更少',
      },
    },
    'half-time-leader': {
      short: '半场领先者会不会赢',
      text: '你们这桌，半场时股东收益最高的公司会赢到最后吗？',
      options: {
        yes: '会',
        no: '不会，会被反超',
      },
    },
    'better-road': {
      short: '哪条路更好',
      text: '各桌平均下来，哪条路给股东赚得更多：做通用基座，还是做行业垂类？',
      options: {
        foundation: '基座',
        vertical: '垂类',
        same: '差不多',
      },
    },
    'own-stake': {
      short: '自己的终局持股',
      text: '一轮轮融资之后，到终局时，你的公司还有至少一半握在股东手里吗？',
      options: {
        'half-or-more': '有，50% 或以上',
        'below-half': '没有，不到 50%',
      },
    },
  },
  quiz: {
    dilution: {
      short: '稀释',
      text: '一家公司投前估值 40，投资人投入 10 换取新股。创始人原本持股 100%，现在持有多少？',
      options: {
        '75': '75%',
        '80': '80%',
        '90': '90%',
        '100': '100%',
      },
    },
    closing: {
      short: '成交日的财富',
      text: '新股价格正好等于公司的价值。成交当天，创始人的财富会怎样？',
      options: {
        rises: '增加，增加额等于融资额',
        falls: '减少，随持股一起下降',
        doubles: '增加，增加额等于新估值',
        stays: '不变',
      },
    },
    matthew: {
      short: '马太效应',
      text: '投资人总投给已经领先的公司，而钱又让它领先更多。这叫什么？',
      options: {
        matthew: '马太效应',
        network: '网络效应',
        curse: '赢家诅咒',
        attrition: '消耗战',
      },
    },
    'all-pay': {
      short: '全支付拍卖',
      text: '两家公司用补贴争夺同一批用户。为什么说这是一场全支付拍卖？',
      options: {
        highest: '只有赢家按出价付钱',
        users: '用户日后会把补贴还回来',
        losers: '输家花的钱同样收不回来',
        share: '双方按花钱多少分得用户',
      },
    },
    runway: {
      short: '跑道',
      text: '一家创业公司有现金 12，每季收入 2、支出 5。它的跑道还有多长？',
      options: {
        '2': '约 2 个季度',
        '4': '4 个季度',
        '6': '6 个季度',
        endless: '没有尽头，因为有收入',
      },
    },
    'heavy-assets': {
      short: '重资产',
      text: '一家公司按净收入的 6 倍估值。它买了机器，每季维护费 2，暂时没有带来收入。估值会怎样？',
      options: {
        up: '上升，升幅等于机器的价格',
        'down-12': '下降 12',
        'down-2': '下降 2',
        same: '不变，因为机器是资产',
      },
    },
    'business-customers': {
      short: '企业客户',
      text: '与面向消费者（toC）相比，面向企业（toB）的生意通常有什么特点？',
      options: {
        fast: '获客快，但很少付费',
        attention: '买到的多半是注意力',
        free: '不必证明效果',
        slow: '肯付费，但决策慢，要看效果',
      },
    },
    gini: {
      short: '基尼系数',
      text: '某桌融资额的基尼系数接近 0，说明什么？',
      options: {
        little: '几乎没人融到钱',
        even: '各家融到的钱差不多',
        one: '钱几乎都归了一家',
        fair: '最好的公司融得最多',
      },
    },
  },
  reflection: {
    'one-decision': {
      text: '挑一个你做过的、影响较大的决定：当时你知道什么，哪些无从知道？再来一次，你还会这样选吗？',
    },
    investors: {
      text: '你们这桌的投资人，投的是最好的公司，还是领先的公司？举一笔成交说明。',
    },
    burning: {
      text: '是什么让你们这桌的公司去烧钱，或者不去烧钱？要有什么不同，结果才会反过来？',
    },
    'game-and-world': {
      text: '你们这桌的经过，和复盘中的哪条事实相似，又和哪条相反？这种差别，可能是因为游戏省略了什么？',
    },
    'changed-mind': {
      text: '拿你的一条预测和实际结果比一比。关于融资，你现在有哪些上课前没有的想法？',
    },
  },
};
