import type { RemindersText } from '../en/reminders';

/** Words of the reminders of a first whole game in Chinese. */
export const reminders: RemindersText = {
  understood: '知道了',
  close: '收起这条提醒',
  off: '不再提醒',
  about: '每条只在第一次用得上时说一遍。',
  show: '游戏中提醒',
  on: '开',
  none: '关',
  again: '全部重新提醒',
  notes: {
    quality: {
      title: '质量由两部分叠成',
      text: '客户看的是它那个领域的质量：你的垂类，叠在开源水平（人人免费，会不断上升）之上；自有基座更高时，就叠在基座上。',
    },
    ambition: {
      title: '你的秘密抱负',
      text: '公司旁的那枚奖章。最后一次结账之后若已达成，就加进股东收益。对手永远看不到；按一下可以再读。',
    },
    training: {
      title: '训练可能超支',
      text: '训练基座要抽一枚筹码，一半不加钱。若要加钱，可以当场付清升级，也可以搁置，以后付同样的钱。',
    },
    licence: {
      title: '借对手的模型签客户',
      text: '凭授权，用对手的基座签约：它不能拒绝，每季收你它的 API 定价。你的模型也能这样替你挣钱，定价在“其他”里。',
    },
    winningOver: {
      title: '可以抢对手的客户了',
      text: '你的质量已经比现在的供应商高出足够多。代价是这位客户一个季度的付款。别人也可能这样抢你的。',
    },
    chairs: {
      title: '投资人的席位有限',
      text: '投资人只投向它路演、名次最高、又够得上线的那家。要成交的比席位多时，估值高的先入座。排在你后面行动的，还可能改变名次。',
    },
    payroll: {
      title: '你入不敷出了',
      text: '不管客户付多少，薪酬每季都要发。每季结余写在现金旁边，按一下看现金能撑多久。见底时投资人会来救，代价很大。',
    },
    parent: {
      title: '巨头可以找母公司要钱',
      text: '在“其他”里可以向母公司要 ¥5。它算股东投入，一次比一次记得多，终局时从收益里扣掉。',
    },
    loan: {
      title: '借款要还',
      text: '欠多少、哪个季度还，写在现金旁边，也已经从股东收益里扣掉。到那个季度结账时，要备好这笔钱。',
    },
  },
};
