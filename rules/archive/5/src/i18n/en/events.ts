import type { MatchEvent, Seat, TalkReason } from '../../../rules/index';
import { list, money, percent, users } from '../format';
import { plural } from './grammar';
import { cards } from './cards';

/** How a seat is called in a sentence. */
export type Who = (seat: Seat) => string;

export interface EventsText {
  /** What happened, in one sentence, as the viewer of the event may know it. */
  readonly sentence: (event: MatchEvent, who: Who) => string;
}

/** Sentences stand in the past tense, so that a name or "You" can come first. */
function sentence(event: MatchEvent, who: Who): string {
  switch (event.type) {
    case 'news':
      return `News: ${cards.news[event.news].headline}. ${climate(event)}`;
    case 'contractLeft':
      return `${cards.contracts[event.contract].name} gave up waiting and left the market.`;
    case 'investorLeft':
      return `${cards.investors[event.investor].name} left the row.`;
    case 'turn':
      return `Turn of ${who(event.seat)}.`;
    case 'keptAmbition':
      return event.ambition === 'hidden'
        ? `${who(event.seat)} kept a secret ambition.`
        : `${who(event.seat)} kept the ambition ${cards.ambitions[event.ambition].name}.`;
    case 'drew':
      if (event.card === 'hidden') return `${who(event.seat)} drew a ${deck(event.deck)} card unseen.`;
      return event.faceUp
        ? `${who(event.seat)} took ${cardName(event.card)}.`
        : `${who(event.seat)} drew ${cardName(event.card)} from the deck.`;
    case 'built':
      return event.card === 'cloud-rental'
        ? `${who(event.seat)} rented cloud capacity for ${money(event.cost)}.`
        : `${who(event.seat)} built ${cards.cards[event.card].name} for ${money(event.cost)}.`;
    case 'trained':
      return `${who(event.seat)} started a run to foundation ${event.level} for ${money(event.cost)}; ${event.bill === 0 ? 'no overrun' : `the overrun: ${money(event.bill)}`}.`;
    case 'foundationReached':
      return `${who(event.seat)} reached foundation ${event.level}${event.bill > 0 ? `, after an overrun of ${money(event.bill)}` : ''}.`;
    case 'shelved':
      return `${who(event.seat)} shelved the run; ${money(event.bill)} will finish it.`;
    case 'verticalReached':
      return `${who(event.seat)} reached ${cards.domains[event.domain].name} ${event.level} for ${money(event.cost)}.`;
    case 'signed':
      return `${who(event.seat)} signed ${cards.contracts[event.contract].name}${event.licensor < 0 ? '' : ` on a licence from ${who(event.licensor)} (${money(event.royalty)} a quarter)`}${event.bonus > 0 ? `, ${money(event.bonus)} at once` : ''}${event.users > 0 ? `, and ${users(event.users)} ${plural(event.users / 10, 'user', 'users')} came along` : ''}.`;
    case 'wonOver':
      return `${who(event.seat)} won ${cards.contracts[event.contract].name} over from ${who(event.from)} for ${money(event.cost)}.`;
    case 'licenceEnded':
      return `${who(event.seat)} no longer needed the licence from ${who(event.licensor)} for ${cards.contracts[event.contract].name}.`;
    case 'pivoted':
      return `${who(event.seat)} pivoted: ${cards.domains[event.domain].name} ${event.level}, foundation ${event.foundation}.`;
    case 'priceSet':
      return `${who(event.seat)} set the API price to ${money(event.price)}.`;
    case 'soldCluster':
      return `${who(event.seat)} ${event.forced ? 'had to sell' : 'sold'} ${cards.clusters[event.cluster].name} for ${money(event.sum)}.`;
    case 'capitalCall':
      return `${who(event.seat)} got ${money(event.sum)} from the parent; owners’ capital grew by ${money(event.capital)}.`;
    case 'discarded':
      return `${who(event.seat)} discarded ${cardName(event.card)}.`;
    case 'turnEnded':
      return `${who(event.seat)} ended the turn${event.actionsLeft > 0 ? ` with ${event.actionsLeft} ${plural(event.actionsLeft, 'action', 'actions')} unused` : ''}.`;
    case 'sealed':
      return `${who(event.seat)} sealed an envelope.`;
    case 'unsealed':
      return `${who(event.seat)} opened the envelope again.`;
    case 'opened':
      return opened(event, who);
    case 'usersLeft':
      return `${users(event.users)} ${plural(event.users / 10, 'user', 'users')} left ${who(event.seat)}.`;
    case 'usersWon':
      return usersWon(event, who);
    case 'dataWon':
      return event.card === 'hidden'
        ? `${who(event.seat)} drew a data card unseen.`
        : `${who(event.seat)} drew ${cardName(event.card)}.`;
    case 'dealClosed':
      return `${cards.investors[event.investor].name} backed ${who(event.seat)} with ${money(event.amount)}${event.card === 'none' ? '' : ` (${cards.cards[event.card].name})`}; stake ${percent(event.stakeBefore)} → ${percent(event.stakeAfter)}.`;
    case 'talked':
      return `${cards.investors[event.investor].name} only talked with ${who(event.seat)}, no money: ${talk[event.reason]}.`;
    case 'granted':
      return `${who(event.seat)} got a state grant of ${money(event.sum)}.`;
    case 'borrowed':
      return `${who(event.seat)} borrowed ${money(event.sum)}; ${money(event.repay)} fall due in ${event.due - event.quarter} ${plural(event.due - event.quarter, 'quarter', 'quarters')}.`;
    case 'books':
      return books(event, who);
    case 'profitPressure':
      return `Profit pressure: ${who(event.seat)} paid out ${money(event.loss)} more than came in, and its parent takes part of the stake, now ${percent(event.stakeAfter)}.`;
    case 'rescued':
      return `A rescue round of ${money(event.sum)} saved ${who(event.seat)}; stake ${percent(event.stakeBefore)} → ${percent(event.stakeAfter)}.`;
    case 'ambitionMet':
      return `${who(event.seat)} ${event.met ? `met the ambition ${cards.ambitions[event.ambition].name}: +${event.points}` : `missed the ambition ${cards.ambitions[event.ambition].name}`}.`;
    case 'over':
      return `${list('en', event.winners.map(who))} made the most for the owners and won.`;
  }
}

type EventOf<T extends MatchEvent['type']> = Extract<MatchEvent, { type: T }>;

const deck = (id: keyof typeof cards.decks): string => cards.decks[id].toLowerCase();

function cardName(card: keyof typeof cards.cards): string {
  const value = /-(\d)$/.exec(card)?.[1];
  return `${cards.cards[card].name}${value === undefined || card.startsWith('larger') ? '' : ` ${value}`}`;
}

const climate = ({ from, to }: EventOf<'news'>): string =>
  from === to
    ? `The climate stays ${cards.climates[to].name.toLowerCase()}.`
    : `The climate turns from ${cards.climates[from].name.toLowerCase()} to ${cards.climates[to].name.toLowerCase()}.`;

function opened({ seat, investor, card, burn }: EventOf<'opened'>, who: Who): string {
  const paper = card === 'none' ? '' : cards.cards[card].name;
  const pitch =
    investor === 'none'
      ? paper === ''
        ? 'pitched to nobody'
        : `played ${paper}`
      : `pitched to ${cards.investors[investor].name}${paper === '' ? '' : ` with ${paper}`}`;
  return `${who(seat)} ${pitch} and burned ${burn > 0 ? money(burn) : 'nothing'}.`;
}

function usersWon(event: EventOf<'usersWon'>, who: Who): string {
  const won =
    event.users > 0
      ? `${who(event.seat)} won ${users(event.users)} ${plural(event.users / 10, 'user', 'users')}`
      : `${who(event.seat)} won no users`;
  return `${won}${event.tied > 1 && event.refund > 0 ? `; it was a tie, a truce, and ${money(event.refund)} of the burn came back` : ''}.`;
}

const talk: Readonly<Record<TalkReason, string>> = {
  outranked: 'a better-ranked company asked too',
  'below-cut': 'ranked too low, below the cut',
  'no-measure': 'nothing of what it looks at',
  'no-proof': 'no contract to show',
  'no-chair': 'no chair was left',
};

function books(event: EventOf<'books'>, who: Who): string {
  const received = event.contracts + event.users + event.royaltiesIn + event.bonus;
  const paid = event.royaltiesOut + event.upkeep + event.payroll + event.repaid;
  return `Books of ${who(event.seat)}: ${money(received)} in, ${money(paid)} out, cash ${money(event.cash)}.`;
}

export const events: EventsText = { sentence };
