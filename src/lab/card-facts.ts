import type { CardId, ContractId, MatchEvent, Seat } from '../../rules/index';
import type { SeatFacts } from './match-facts';

type Counts = Partial<Record<CardId, number>>;

/** Counts, for each seat, the cards it took and used and the contracts it got; `hands` are those dealt at the start. */
export function countCards(
  events: readonly MatchEvent[],
  hands: readonly (readonly CardId[])[],
): (seat: Seat) => Pick<SeatFacts, 'taken' | 'used' | 'contracts'> {
  const taken: Counts[] = hands.map((hand) => {
    const counts: Counts = {};
    for (const card of hand) add(counts, card);
    return counts;
  });
  const used: Counts[] = hands.map(() => ({}));
  const contracts: Set<ContractId>[] = hands.map(() => new Set());
  for (const event of events) {
    if (!('seat' in event)) continue;
    const { seat } = event;
    if ((event.type === 'drew' || event.type === 'dataWon') && event.card !== 'hidden') add(taken[seat], event.card);
    if (event.type === 'signed' || event.type === 'wonOver') contracts[seat]?.add(event.contract);
    for (const card of usedIn(event, events)) add(used[seat], card);
  }
  return (seat) => ({ taken: taken[seat] ?? {}, used: used[seat] ?? {}, contracts: [...(contracts[seat] ?? [])] });
}

function usedIn(event: MatchEvent, events: readonly MatchEvent[]): readonly CardId[] {
  switch (event.type) {
    case 'built':
      return [event.card];
    case 'trained':
    case 'verticalReached':
      return event.data;
    case 'dealClosed':
      return event.card === 'none' ? [] : [event.card];
    case 'granted':
    case 'borrowed':
      return cardOpened(event, events);
    default:
      return [];
  }
}

/** The card of a pitch that needed no investor. */
const cardOpened = (
  { quarter, seat }: { readonly quarter: number; readonly seat: Seat },
  events: readonly MatchEvent[],
): readonly CardId[] =>
  events.flatMap((event) =>
    event.type === 'opened' && event.quarter === quarter && event.seat === seat && event.card !== 'none'
      ? [event.card]
      : [],
  );

function add(counts: Counts | undefined, card: CardId): void {
  if (counts !== undefined) counts[card] = (counts[card] ?? 0) + 1;
}
