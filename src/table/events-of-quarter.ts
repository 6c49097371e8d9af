import type { EventType, MatchEvent } from '../../rules/index';

export type EventOf<T extends EventType> = Extract<MatchEvent, { type: T }>;

/** The events of one type in one quarter, in order. */
export function eventsOfType<T extends EventType>(
  events: readonly MatchEvent[],
  quarter: number,
  type: T,
): readonly EventOf<T>[] {
  return events.filter((event): event is EventOf<T> => event.type === type && event.quarter === quarter);
}
