import type { BookText } from '../types';

/** 终局计分与各家公司。 */
export const ending: Pick<BookText['sections'], 'scoring' | 'companies'> = {
  scoring: {
    title: '终局与计分',
    blocks: [
      { kind: 'text', text: '最后一季结账之后，所有人翻开抱负。' },
      { kind: 'formula', text: '股东收益 = 持股 ×（估值 + 现金 − 负债）− 股东投入 + 抱负' },
      {
        kind: 'text',
        text: '股东收益最高者获胜，并列则共享胜利。对局中，桌面随时显示每家的股东收益及其组成，只是不含抱负。',
      },
      {
        kind: 'example',
        text: '一家巨头估值 ¥60，现金 ¥9，无负债。股东还持有 70%，先后投入 6 + 5 + 7 = ¥18：0.7 × 69 − 18 = 30.3。一家创业公司估值 ¥33，现金 ¥3，持股 85%，得 30.6，获胜。',
      },
      { kind: 'heading', text: '抱负' },
      {
        kind: 'text',
        text: '最后一次结账后达成，得 6 分。凡写“最多”“最高”的，不能为零；并列者都算达成。',
      },
      { kind: 'cards', of: 'ambitions' },
      {
        kind: 'text',
        text: '自力更生、垂类之王、轻资产只发给创业公司；造王者、前沿只发给巨头；其余两种身份都可能拿到。',
      },
    ],
  },
  companies: {
    title: '公司一览',
    blocks: [
      { kind: 'text', text: '六家巨头，六家创业公司，全属虚构。每家有一条与众不同的能力，其余开局条件相同。' },
      { kind: 'cards', of: 'companies' },
      {
        kind: 'list',
        items: [
          '织云的 ¥1 也计入净收入，只要还有对手的合同在用它的授权。',
          '万珠集市的平台合同，只要还握在手里，就只占 1 的负载。',
          '玉脉的加值，要求所用数据里至少有一张医疗数据，训练医疗垂类或基座都行。',
          '方圆账房只要手上没有金融合同，能力就能再用。',
          '长河与砚田的主场都是教育。',
        ],
      },
    ],
  },
};
