import type { Climate, EventType, MatchEvent } from '../../../rules/index';
import { slownessAt, type Pace } from '../following/timing';
import type { SoundName } from '../../ui/sound/sound-names';

/** What stops the show for a moment, the weightiest first. */
export const momentKinds = [
  'weather',
  'wonOver',
  'overrun',
  'signed',
  'level',
  'customerLeft',
  'rescue',
  'truce',
  'burnWar',
  'pressure',
  'ambition',
] as const;
export type MomentKind = (typeof momentKinds)[number];

/** An event that is staged over contracts and market. */
export interface Moment {
  readonly kind: MomentKind;
  readonly event: MatchEvent;
  /** How long, in ms. */
  readonly length: number;
}

const lengths: Readonly<Record<MomentKind, number>> = {
  weather: 1800,
  wonOver: 1600,
  overrun: 1800,
  signed: 1200,
  level: 1200,
  customerLeft: 1400,
  rescue: 2000,
  truce: 1500,
  burnWar: 1600,
  pressure: 1600,
  ambition: 1600,
};

/** What is heard with it. */
export const momentSounds: Readonly<Record<MomentKind, SoundName>> = {
  weather: 'weather',
  wonOver: 'gavel',
  overrun: 'chip',
  signed: 'pen',
  level: 'level',
  customerLeft: 'paper',
  rescue: 'rope',
  truce: 'handshake',
  burnWar: 'chip',
  pressure: 'tick',
  ambition: 'coins',
};

/** Of the events of Build and News; what happens in the boardroom and at Books is staged in the report. */
const kindOf: Readonly<Partial<Record<EventType, MomentKind>>> = {
  news: 'weather',
  contractLeft: 'customerLeft',
  wonOver: 'wonOver',
  trained: 'overrun',
  signed: 'signed',
  foundationReached: 'level',
  verticalReached: 'level',
};

/** More of them in a turn, a report or a result are told in words alone. */
export const mostMoments = 3;

const seen = new Set<MomentKind>();

/** How long a kind is staged at a pace, in ms: shorter when it was seen before on this page. */
export const lengthOf = (kind: MomentKind, pace: Pace): number =>
  lengths[kind] * (seen.has(kind) ? 0.6 : 1) * slownessAt(pace);

export const markSeen = (kind: MomentKind): void => void seen.add(kind);

/** What of some events is staged for a viewer, at most so much; one's own contracts and levels are seen where they are. */
export function momentsOf(
  events: readonly MatchEvent[],
  own: boolean,
  most = mostMoments,
  pace: Pace = 'calm',
): readonly Moment[] {
  const staged = events.flatMap((event): Moment[] => {
    const kind = kindOf[event.type];
    if (kind === undefined || (event.type === 'trained' && event.bill === 0)) return [];
    return own && (kind === 'signed' || kind === 'level') ? [] : [{ kind, event, length: lengthOf(kind, pace) }];
  });
  const [first, ...others] = staged.toSorted((a, b) => momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind));
  if (first === undefined) return [];
  // Of a move the weightiest; a quarter begins with the weather, then a customer goes.
  return [first, ...others.filter(({ kind }) => kind === 'customerLeft')].slice(0, most);
}

/** As many as are staged: one's own first, then the weightiest; they stay in their order. */
export function mostTelling<T extends { readonly kind: MomentKind }>(
  moments: readonly T[],
  own: (moment: T) => boolean,
): readonly T[] {
  const picked = moments
    .toSorted((a, b) => Number(own(b)) - Number(own(a)) || momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind))
    .slice(0, mostMoments);
  const staged = new Set(picked);
  return moments.filter((moment) => staged.has(moment));
}

/** The climates between which news changed the weather. */
export const weatherOf = (event: MatchEvent): { from: Climate; to: Climate } | undefined =>
  event.type === 'news' ? { from: event.from, to: event.to } : undefined;
