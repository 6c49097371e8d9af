import type { Climate, EventType, MatchEvent } from '../../../rules/index';

/** Something that stops the show for a moment. */
export interface Moment {
  readonly kind: MomentKind;
  readonly event: MatchEvent;
  /** How long it is staged, in ms. */
  readonly length: number;
}

/** What is staged, the weightiest first: at most one thing at a time. */
const kinds = ['weather', 'wonOver', 'overrun', 'signed', 'level'] as const;
export type MomentKind = (typeof kinds)[number];

const lengths: Readonly<Record<MomentKind, number>> = {
  weather: 1800,
  wonOver: 1600,
  overrun: 1800,
  signed: 1200,
  level: 1200,
};

const kindOf: Readonly<Partial<Record<EventType, MomentKind>>> = {
  news: 'weather',
  wonOver: 'wonOver',
  trained: 'overrun',
  signed: 'signed',
  foundationReached: 'level',
  verticalReached: 'level',
};

/** More of them in a turn are told in words alone. */
export const mostInTurn = 3;

/** What of some events is staged for a viewer; one's own contracts and levels are seen where they are. */
export function momentOf(
  events: readonly MatchEvent[],
  own: boolean,
  seen: ReadonlySet<MomentKind>,
): Moment | undefined {
  const staged = events.flatMap((event) => {
    const kind = kindOf[event.type];
    if (kind === undefined || (event.type === 'trained' && event.bill === 0)) return [];
    return own && (kind === 'signed' || kind === 'level') ? [] : [{ kind, event }];
  });
  const [moment] = staged.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  if (moment === undefined) return undefined;
  const short = seen.has(moment.kind);
  return { ...moment, length: lengths[moment.kind] * (short ? 0.6 : 1) };
}

/** The climates between which news changed the weather. */
export const weatherOf = (event: MatchEvent): { from: Climate; to: Climate } | undefined =>
  event.type === 'news' ? { from: event.from, to: event.to } : undefined;
