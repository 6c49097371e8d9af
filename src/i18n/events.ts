import type { MatchEvent, Seat } from '../../rules/index';
import { events as en } from './en/events';
import type { Texts } from './language';
import { events as zh } from './zh-CN/events';

/** How a seat is called in a sentence. */
export type Who = (seat: Seat) => string;

export interface EventsText {
  /** What happened, in one sentence, as the viewer of the event may know it. */
  readonly sentence: (event: MatchEvent, who: Who) => string;
}

/** For the log, for announcements and for what everyone saw. */
export const eventsText: Texts<EventsText> = { en, 'zh-CN': zh };
