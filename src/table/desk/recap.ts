import { cardOf, contractOf, type Domain, type MatchEvent, type Seat } from '../../../rules/index';
import { money } from '../../i18n/format';
import type { IconName } from '../../ui/primitives/icon-paths';
import { isTold } from '../following/timing';
import type { TableWords } from '../table-words';

/** What one company did in its latest turn, and the place of each event in the record. */
export interface Turn {
  readonly seat: Seat;
  readonly done: readonly { readonly event: MatchEvent; readonly place: number }[];
}

/** The latest turn of every company but the viewer's, since the viewer's own last turn ended; who built last comes first. */
export function latestTurns(events: readonly MatchEvent[], viewer: Seat | undefined): readonly Turn[] {
  const since = events.findLastIndex((event) => event.type === 'turnEnded' && event.seat === viewer);
  const turns = new Map<Seat, Turn['done'][number][]>();
  for (const [place, event] of events.entries()) {
    if (place <= since || !('seat' in event) || event.seat === viewer) continue;
    if (event.type === 'turn') {
      turns.delete(event.seat);
      turns.set(event.seat, []);
    } else if (isTold(event)) turns.get(event.seat)?.push({ event, place });
  }
  return [...turns]
    .filter(([, done]) => done.length > 0)
    .map(([seat, done]) => ({ seat, done }))
    .toReversed();
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

function lookOf(event: MatchEvent, { t, cards }: TableWords): Look | undefined {
  const { did } = t;
  const withIcon = (icon: IconName, text: string): Look => ({ picture: { icon }, text });
  switch (event.type) {
    case 'built': {
      const card = cardOf(event.card);
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
      return withIcon('contract', did.signed({ pays: money(contractOf(event.contract).pays) }));
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
