import { companyAt, type AmbitionId, type CompanyView, type MatchView, type Seat } from '../../rules/index';
import type { SeatInfo, TableSession } from './session';

/** Seat that looks at the table; undefined for spectators and the all-knowing eye. */
export const ownSeat = (view: MatchView): Seat | undefined =>
  typeof view.viewer === 'number' ? view.viewer : undefined;

/** The company whose desk this is: the own one, else that of the seat to act. */
export const deskCompany = (view: MatchView): CompanyView =>
  companyAt(view, ownSeat(view) ?? Math.min(view.turn.seat, view.players - 1));

/** What is known of a seat that others must not know: its hand and its ambitions; undefined where they are hidden. */
export const privateOf = (view: MatchView, seat: Seat): MatchView['privates'][number] | undefined =>
  view.privates.find((known) => known.seat === seat);

/** The ambition a seat has kept, where whoever looks may know it. */
export function ambitionOf(view: MatchView, seat: Seat): { id: AmbitionId; met: boolean } | undefined {
  const { ambitions, ambitionMet } = privateOf(view, seat) ?? { ambitions: [], ambitionMet: false };
  const [id, second] = ambitions;
  return id === undefined || second !== undefined ? undefined : { id, met: ambitionMet };
}

export const canEndTurn = (view: MatchView): boolean => view.legal.some(({ type }) => type === 'endTurn');

/** Whether whoever looks is to act in Build. */
export const isOwnTurn = ({ view, readOnly }: TableSession): boolean =>
  !readOnly && view.turn.seat === view.viewer && view.phase === 'build';

/** Whether whoever looks is to fill an envelope, or has sealed it while others still do. */
export const isInBoardroom = ({ view, readOnly }: TableSession): boolean =>
  !readOnly &&
  ownSeat(view) !== undefined &&
  (view.phase === 'boardroom' ||
    (view.phase === 'build' && view.turn.seat === view.viewer && view.turn.stage === 'boardroom'));

export const personAt = ({ seats }: TableSession, seat: Seat): SeatInfo | undefined =>
  seats.find((info) => info.seat === seat);

/** Whether people sit at devices of their own. */
export const isOnline = ({ seats }: TableSession): boolean => seats.some(({ presence }) => presence !== undefined);

/** Whether somebody without a seat looks on at a table that others play online. */
export const isWatching = (session: TableSession): boolean => session.view.viewer === 'spectator' && isOnline(session);

/** The seat of the only person at the table; undefined when there are several, or none. */
export const onlyPerson = ({ seats }: TableSession): Seat | undefined => {
  const [first, second] = seats.filter(({ kind }) => kind === 'human');
  return second === undefined ? first?.seat : undefined;
};

/** Companies by owners' gain, best first. */
export const byGain = (view: MatchView): readonly CompanyView[] =>
  view.companies.toSorted((a, b) => b.score.total - a.score.total);

/** Owners' gain after the Books of a quarter and how it moved in it, best first; ¥100 m, without ambitions. */
export function gainsAfter(view: MatchView, quarter: number): readonly { seat: Seat; gain: number; delta: number }[] {
  return view.companies
    .map(({ seat, history }) => {
      const gain = history[quarter]?.gain ?? 0;
      return { seat, gain, delta: gain - (history[quarter - 1]?.gain ?? 0) };
    })
    .toSorted((a, b) => b.gain - a.gain);
}

/** What a company is worth with its cash and without its debts, ¥100 m: what owners keep plus what investors hold. */
export const createdBy = ({ score }: CompanyView): number => score.valuation + score.cash - score.debt;

/** The one company with the highest figure; `undefined` when several share it. */
export function soleTop(
  companies: readonly CompanyView[],
  figure: (company: CompanyView) => number,
): CompanyView | undefined {
  const best = Math.max(...companies.map(figure));
  const top = companies.filter((company) => figure(company) === best);
  return top.length === 1 ? top[0] : undefined;
}

/** Place of a company by a figure, 1 for the highest; equal figures share a place. */
export const placeBy = (
  companies: readonly CompanyView[],
  company: CompanyView,
  figure: (company: CompanyView) => number,
): number => 1 + companies.filter((other) => figure(other) > figure(company)).length;
