import type { MatchEvent, TalkReason } from '../../../rules/index';
import type { EventsText, Who } from '../en/events';
import { list, money, percent, users } from '../format';
import { cards } from './cards';

/** 主语一律放在句首，换成“你”也通顺。 */
function sentence(event: MatchEvent, who: Who): string {
  switch (event.type) {
    case 'news':
      return `新闻：${cards.news[event.news].headline}。${climate(event)}`;
    case 'contractLeft':
      return `${cards.contracts[event.contract].name}等不及，退出了市场。`;
    case 'investorLeft':
      return `${cards.investors[event.investor].name}离场。`;
    case 'turn':
      return `轮到${who(event.seat)}。`;
    case 'keptAmbition':
      return event.ambition === 'hidden'
        ? `${who(event.seat)}留下一项秘密抱负。`
        : `${who(event.seat)}留下抱负“${cards.ambitions[event.ambition].name}”。`;
    case 'drew':
      if (event.card === 'hidden') return `${who(event.seat)}暗抽一张${deck(event.deck)}牌。`;
      return event.faceUp
        ? `${who(event.seat)}拿走${cardName(event.card)}。`
        : `${who(event.seat)}从牌堆抽到${cardName(event.card)}。`;
    case 'built':
      return event.card === 'cloud-rental'
        ? `${who(event.seat)}花 ${money(event.cost)} 租用云算力。`
        : `${who(event.seat)}花 ${money(event.cost)} 建成${cards.cards[event.card].name}。`;
    case 'trained':
      return `${who(event.seat)}花 ${money(event.cost)} 开训基座 ${event.level} 级，${event.bill === 0 ? '没有超支' : `超支 ${money(event.bill)}`}。`;
    case 'foundationReached':
      return `${who(event.seat)}的基座升到 ${event.level} 级${event.bill > 0 ? `，补足超支 ${money(event.bill)}` : ''}。`;
    case 'shelved':
      return `${who(event.seat)}搁置训练，日后付 ${money(event.bill)} 即可完成。`;
    case 'verticalReached':
      return `${who(event.seat)}花 ${money(event.cost)}，${cards.domains[event.domain].name}垂类升到 ${event.level} 级。`;
    case 'signed':
      return `${who(event.seat)}签下${cards.contracts[event.contract].name}${event.licensor < 0 ? '' : `，使用${who(event.licensor)}的授权（每季 ${money(event.royalty)}）`}${event.bonus > 0 ? `，当场得 ${money(event.bonus)}` : ''}${event.users > 0 ? `，带来 ${users(event.users)} 个用户` : ''}。`;
    case 'wonOver':
      return `${who(event.seat)}花 ${money(event.cost)}，从${who(event.from)}手里抢走${cards.contracts[event.contract].name}。`;
    case 'licenceEnded':
      return `${who(event.seat)}服务${cards.contracts[event.contract].name}，不再需要${who(event.licensor)}的授权。`;
    case 'pivoted':
      return `${who(event.seat)}转型：${cards.domains[event.domain].name}垂类 ${event.level} 级，基座 ${event.foundation} 级。`;
    case 'priceSet':
      return `${who(event.seat)}把 API 价格定为 ${money(event.price)}。`;
    case 'soldCluster':
      return `${who(event.seat)}${event.forced ? '被迫' : ''}卖掉${cards.clusters[event.cluster].name}，得 ${money(event.sum)}。`;
    case 'capitalCall':
      return `${who(event.seat)}向母公司要来 ${money(event.sum)}，股东投入增加 ${money(event.capital)}。`;
    case 'discarded':
      return `${who(event.seat)}弃掉${cardName(event.card)}。`;
    case 'turnEnded':
      return `${who(event.seat)}结束回合${event.actionsLeft > 0 ? `，还有 ${event.actionsLeft} 个行动没用` : ''}。`;
    case 'sealed':
      return `${who(event.seat)}封好了信封。`;
    case 'unsealed':
      return `${who(event.seat)}拆开信封重新考虑。`;
    case 'opened':
      return opened(event, who);
    case 'usersLeft':
      return `${who(event.seat)}流失 ${users(event.users)} 个用户。`;
    case 'usersWon':
      return usersWon(event, who);
    case 'dataWon':
      return event.card === 'hidden'
        ? `${who(event.seat)}暗抽一张数据牌。`
        : `${who(event.seat)}抽到${cardName(event.card)}。`;
    case 'dealClosed':
      return `${who(event.seat)}与${cards.investors[event.investor].name}成交 ${money(event.amount)}${event.card === 'none' ? '' : `（${cards.cards[event.card].name}）`}，持股 ${percent(event.stakeBefore)} → ${percent(event.stakeAfter)}。`;
    case 'talked':
      return `${who(event.seat)}与${cards.investors[event.investor].name}只谈没投：${talk[event.reason]}。`;
    case 'granted':
      return `${who(event.seat)}拿到政府补助 ${money(event.sum)}。`;
    case 'borrowed':
      return `${who(event.seat)}借入 ${money(event.sum)}，${event.due - event.quarter} 个季度后还 ${money(event.repay)}。`;
    case 'books':
      return books(event, who);
    case 'profitPressure':
      return `${who(event.seat)}受到盈利压力：入不敷出 ${money(event.loss)}，母公司收走一部分股份，持股降到 ${percent(event.stakeAfter)}。`;
    case 'rescued':
      return `${who(event.seat)}靠 ${money(event.sum)} 救助轮过关，持股 ${percent(event.stakeBefore)} → ${percent(event.stakeAfter)}。`;
    case 'ambitionMet':
      return `${who(event.seat)}${event.met ? '达成' : '未达成'}抱负“${cards.ambitions[event.ambition].name}”${event.met ? `，+${event.points}` : ''}。`;
    case 'over':
      return `${list('zh-CN', event.winners.map(who))}为股东赚得最多，获胜。`;
  }
}

type EventOf<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>;

const deck = (id: keyof typeof cards.decks): string => cards.decks[id];

function cardName(card: keyof typeof cards.cards): string {
  const value = /-(\d)$/.exec(card)?.[1];
  return `“${cards.cards[card].name}${value === undefined || card.startsWith('larger') ? '' : ` ${value}`}”`;
}

const climate = ({ from, to }: EventOf<'news'>): string =>
  from === to
    ? `资本气候仍是${cards.climates[to].name}。`
    : `资本气候由${cards.climates[from].name}变为${cards.climates[to].name}。`;

function opened({ seat, investor, card, burn }: EventOf<'opened'>, who: Who): string {
  const paper = card === 'none' ? '' : `“${cards.cards[card].name}”`;
  const pitch =
    investor === 'none'
      ? paper === ''
        ? '没有路演'
        : `使用${paper}`
      : `${paper === '' ? '' : `带着${paper}`}向${cards.investors[investor].name}路演`;
  return `${who(seat)}${pitch}，${burn > 0 ? `烧钱 ${money(burn)}` : '没有烧钱'}。`;
}

function usersWon(event: EventOf<'usersWon'>, who: Who): string {
  const won = event.users > 0 ? `赢得 ${users(event.users)} 个用户` : '没有赢得用户';
  return `${who(event.seat)}${won}${event.tied > 1 && event.refund > 0 ? `，打成平手（休战），退回烧钱 ${money(event.refund)}` : ''}。`;
}

const talk: Readonly<Record<TalkReason, string>> = {
  outranked: '有名次更高的公司也来了',
  'below-cut': '名次不够，没有入围',
  'no-measure': '它看重的东西一点也没有',
  'no-proof': '拿不出合同',
  'no-chair': '席位已满',
};

function books(event: EventOf<'books'>, who: Who): string {
  const received = event.contracts + event.users + event.royaltiesIn + event.bonus;
  const paid = event.royaltiesOut + event.upkeep + event.payroll + event.repaid;
  return `${who(event.seat)}结账：收入 ${money(received)}，支出 ${money(paid)}，现金 ${money(event.cash)}。`;
}

export const events: EventsText = { sentence };
