import type { CompanyView, MatchView, Seat } from '../../../rules/index';
import { byGain, createdBy, placeBy, soleTop } from '../selectors';

/** What the front page says in its headline; each kind holds only where its sentence is true. */
export type Headline =
  | { readonly kind: 'shared'; readonly seats: readonly Seat[] }
  | { readonly kind: 'allLost'; readonly winner: Seat }
  | { readonly kind: 'ambitionDecided'; readonly winner: Seat; readonly without: Seat }
  | { readonly kind: 'neverRaised'; readonly winner: Seat }
  | { readonly kind: 'raisedLeast'; readonly winner: Seat }
  | { readonly kind: 'worthLess'; readonly winner: Seat; readonly dearest: Seat }
  | { readonly kind: 'burnedMost'; readonly winner: Seat }
  | { readonly kind: 'cameFromBehind'; readonly winner: Seat; readonly leader: Seat }
  | { readonly kind: 'raisedMost'; readonly winner: Seat }
  | { readonly kind: 'keptMost'; readonly winner: Seat }
  | { readonly kind: 'ledFromHalf'; readonly winner: Seat }
  | { readonly kind: 'plain'; readonly winner: Seat };

/** The headline of a finished match: the most surprising thing that is true of it. */
export function headlineOf(view: MatchView): Headline {
  const { companies, winners } = view;
  const winner = companies.find(({ seat }) => seat === winners[0]);
  if (winner === undefined || winners.length > 1) return { kind: 'shared', seats: winners };
  const seat = winner.seat;
  const withoutAmbition = soleTop(companies, ({ score }) => score.total - score.ambition);
  const dearest = soleTop(companies, ({ valuation }) => valuation);
  const halfTime = halfTimeLeader(view);
  const top = (figure: (company: CompanyView) => number) => soleTop(companies, figure)?.seat === seat;

  if (winner.score.total <= 0) return { kind: 'allLost', winner: seat };
  if (withoutAmbition !== undefined && withoutAmbition.seat !== seat)
    return { kind: 'ambitionDecided', winner: seat, without: withoutAmbition.seat };
  if (winner.raised === 0 && companies.some(({ raised }) => raised > 0)) return { kind: 'neverRaised', winner: seat };
  if (top(({ raised }) => -raised)) return { kind: 'raisedLeast', winner: seat };
  if (dearest !== undefined && dearest.seat !== seat) return { kind: 'worthLess', winner: seat, dearest: dearest.seat };
  if (winner.burned > 0 && top(({ burned }) => burned)) return { kind: 'burnedMost', winner: seat };
  if (halfTime !== undefined && halfTime !== seat) return { kind: 'cameFromBehind', winner: seat, leader: halfTime };
  if (winner.raised > 0 && top(({ raised }) => raised)) return { kind: 'raisedMost', winner: seat };
  if (winner.raised > 0 && top(({ stake }) => stake)) return { kind: 'keptMost', winner: seat };
  if (halfTime === seat) return { kind: 'ledFromHalf', winner: seat };
  return { kind: 'plain', winner: seat };
}

/** The company ahead in owners' gain after the Books of the middle quarter; `undefined` when several were. */
function halfTimeLeader(view: MatchView): Seat | undefined {
  const half = Math.floor(view.quarters / 2);
  return soleTop(view.companies, ({ history }) => history[half]?.gain ?? 0)?.seat;
}

/** Sentences of the paragraph under the headline. */
export type LeadSentence =
  | {
      readonly kind: 'record';
      readonly seat: Seat;
      readonly raised: number;
      /** Stands by its raised sum: highest, lowest or between. */
      readonly rank: 'most' | 'least' | 'between';
      readonly burned: number;
      readonly customers: number;
      readonly stake: number;
    }
  | {
      readonly kind: 'runnerUp';
      readonly seat: Seat;
      readonly short: number;
      readonly createdMore: boolean;
      /** Its owners kept no less, but had put in more. */
      readonly keptAsMuch: boolean;
      readonly capital: number;
      readonly stake: number;
    };

/** What the winner did and why the next was not it. */
export function leadOf(view: MatchView): readonly LeadSentence[] {
  const { companies, winners } = view;
  const [first, ...rest] = byGain(view);
  if (first === undefined) return [];
  const place = placeBy(companies, first, ({ raised }) => raised);
  const lowest = placeBy(companies, first, ({ raised }) => -raised);
  const sentences: LeadSentence[] = [
    {
      kind: 'record',
      seat: first.seat,
      raised: first.raised,
      rank: place === lowest ? 'between' : place === 1 ? 'most' : lowest === 1 ? 'least' : 'between',
      burned: first.burned,
      customers: first.contracts.length,
      stake: first.stake,
    },
  ];
  const second = rest.find(({ seat }) => !winners.includes(seat));
  if (second !== undefined)
    sentences.push({
      kind: 'runnerUp',
      seat: second.seat,
      short: first.score.total - second.score.total,
      createdMore: createdBy(second) > createdBy(first),
      keptAsMuch: second.score.kept >= first.score.kept,
      capital: second.capital,
      stake: second.stake,
    });
  return sentences;
}

/** What the bars of created, kept and given show. */
export type BarsFinding =
  | { readonly kind: 'createdMoreKeptLess'; readonly creator: Seat; readonly keeper: Seat }
  | { readonly kind: 'burnedBeyondGiven'; readonly burned: number; readonly given: number }
  | { readonly kind: 'putInBeyondKept'; readonly seat: Seat }
  | { readonly kind: 'investorsHold'; readonly share: number }
  | { readonly kind: 'ownersKeptAll' };

export function barsFinding(view: MatchView): BarsFinding {
  const { companies } = view;
  const creator = soleTop(companies, createdBy);
  const keeper = soleTop(companies, ({ score }) => score.kept);
  const created = companies.reduce((sum, company) => sum + createdBy(company), 0);
  const kept = companies.reduce((sum, { score }) => sum + score.kept, 0);
  const burned = companies.reduce((sum, company) => sum + company.burned, 0);
  const given = created - kept;
  const wasted = companies.find(({ capital, score }) => capital > score.kept);
  if (creator !== undefined && keeper !== undefined && creator.seat !== keeper.seat)
    return { kind: 'createdMoreKeptLess', creator: creator.seat, keeper: keeper.seat };
  if (wasted !== undefined) return { kind: 'putInBeyondKept', seat: wasted.seat };
  if (given > 0 && burned > given) return { kind: 'burnedBeyondGiven', burned, given };
  if (given > 0 && created > 0) return { kind: 'investorsHold', share: given / created };
  return { kind: 'ownersKeptAll' };
}
