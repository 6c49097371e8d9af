import type { EventType, MatchEvent, Seat } from '../../../rules/index';

/** What is worth telling someone who was away, the weightiest first; everything else is left out. */
const weights: Readonly<Partial<Record<EventType, number>>> = {
  news: 9,
  rescued: 8,
  wonOver: 8,
  foundationReached: 7,
  verticalReached: 7,
  pivoted: 7,
  shelved: 7,
  signed: 6,
  dealClosed: 6,
  profitPressure: 5,
  capitalCall: 5,
  granted: 4,
  borrowed: 4,
  licenceEnded: 4,
  usersWon: 3,
  built: 3,
  priceSet: 3,
  soldCluster: 3,
  investorLeft: 2,
  talked: 2,
  drew: 1,
};

export interface Seen {
  /** In the order they happened. */
  readonly events: readonly MatchEvent[];
  /** Worth telling, but no room for them. */
  readonly more: number;
}

/** Index of the first event after a seat's last turn; 0 when it has not had one. */
export function sinceLastTurn(events: readonly MatchEvent[], seat: Seat): number {
  const last = events.findLastIndex(
    (event) => (event.type === 'sealed' || event.type === 'turnEnded') && event.seat === seat,
  );
  return last + 1;
}

/** The weightiest events from an index on, at most `room` of them. */
export function whatEveryoneSaw(events: readonly MatchEvent[], from: number, room: number): Seen {
  const told = events.slice(from).filter((event) => weightOf(event) > 0);
  const picked = new Set(told.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, room));
  return { events: told.filter((event) => picked.has(event)), more: told.length - picked.size };
}

const weightOf = (event: MatchEvent): number => weights[event.type] ?? 0;
