import type { Domain, MatchEvent, Seat } from '../../../rules/index';
import { money } from '../../i18n/format';
import type { IconName } from '../../ui/primitives/icon-paths';
import { isTold } from '../following/timing';
import type { Away } from '../session';
import type { TableWords } from '../table-words';

/** What one company did in its latest turn, and the place of each event in the record. */
export interface Turn {
  readonly seat: Seat;
  readonly done: readonly { readonly event: MatchEvent; readonly place: number }[];
}

/** Place of the first event that a recap tells of: after the viewer's own last turn, or when they went away before. */
export const recapFrom = (events: readonly MatchEvent[], viewer: Seat | undefined, away?: Away): number =>
  Math.min(
    events.findLastIndex((event) => event.type === 'turnEnded' && event.seat === viewer) + 1,
    away?.from ?? Number.POSITIVE_INFINITY,
  );

/** The turns that a recap tells of, as they were begun; the viewer's own only where they were away. */
export function turnsSince(events: readonly MatchEvent[], viewer: Seat | undefined, away?: Away): readonly Turn[] {
  const from = recapFrom(events, viewer, away);
  const turns: { seat: Seat; done: Turn['done'][number][] }[] = [];
  for (const [place, event] of events.entries()) {
    if (place < from || !('seat' in event)) continue;
    const { seat } = event;
    if (seat === viewer && (away === undefined || place < away.from || place >= away.to)) continue;
    const latest = turns.findLast((turn) => turn.seat === seat);
    if (event.type === 'turn') turns.push({ seat, done: [] });
    else if (!isTold(event)) continue;
    else if (latest === undefined) turns.push({ seat, done: [{ event, place }] });
    else latest.done.push({ event, place });
  }
  return turns.filter(({ done }) => done.length > 0);
}

/** Of these, the latest of every company; who built last comes first. */
export function latestTurns(events: readonly MatchEvent[], viewer: Seat | undefined, away?: Away): readonly Turn[] {
  const turns = turnsSince(events, viewer, away).toReversed();
  return turns.filter(({ seat }, index) => turns.findIndex((turn) => turn.seat === seat) === index);
}

/** A move of a rival in a picture and a word or two. */
export interface Deed {
  readonly picture: { readonly icon: IconName } | { readonly domain: Domain };
  readonly text: string;
  /** Places of its events in the record. */
  readonly places: readonly number[];
}

type Look = Omit<Deed, 'places'>;

/** The moves of a turn in short, in order but for the cards drawn, which are counted together. */
export function deedsOf({ done }: Turn, words: TableWords): readonly Deed[] {
  const drawn = done.flatMap(({ event, place }) => (event.type === 'drew' ? [place] : []));
  const deeds = done.flatMap(({ event, place }) => {
    const look = lookOf(event, words);
    return look === undefined ? [] : [{ ...look, places: [place] }];
  });
  if (drawn.length === 0) return deeds;
  const text = words.t.did.drew({ count: drawn.length });
  return [{ picture: { icon: 'import' }, text, places: drawn }, ...deeds];
}

/** As many of them as there is room for: what changes a company most. */
export const shortOf = (deeds: readonly Deed[], most: number): readonly Deed[] =>
  deeds.length <= most
    ? deeds
    : deeds.filter(({ picture }) => !('icon' in picture && picture.icon === 'import')).slice(0, most);

function lookOf(event: MatchEvent, { t, cards, rules }: TableWords): Look | undefined {
  const { did } = t;
  const withIcon = (icon: IconName, text: string): Look => ({ picture: { icon }, text });
  switch (event.type) {
    case 'built': {
      const card = rules.cardOf(event.card);
      if (card.deck !== 'compute') return undefined;
      const { capacity } = card;
      return withIcon('compute', event.card === 'cloud-rental' ? did.rented({ capacity }) : did.built({ capacity }));
    }
    case 'trained':
      return event.bill > 0 ? withIcon('flame', did.overrun({ bill: money(event.bill) })) : undefined;
    case 'foundationReached':
      return withIcon('foundation', did.reached({ level: event.level }));
    case 'verticalReached': {
      const { domain, level } = event;
      return { picture: { domain }, text: did.vertical({ domain: cards.domains[domain].short, level }) };
    }
    case 'shelved':
      return withIcon('hourglass', did.shelved);
    case 'signed':
      return withIcon('contract', did.signed({ pays: money(rules.contractOf(event.contract).pays) }));
    case 'wonOver':
      return withIcon('hand', did.wonOver);
    case 'pivoted':
      return withIcon('replay', did.pivoted);
    case 'priceSet':
      return withIcon('royalty', did.priced({ price: money(event.price) }));
    case 'soldCluster':
      return withIcon('export', did.sold({ sum: money(event.sum) }));
    case 'capitalCall':
      return withIcon('cash', did.called({ sum: money(event.sum) }));
    default:
      return undefined;
  }
}
