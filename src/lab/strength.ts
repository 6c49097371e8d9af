import type { MatchState, QuarterRecord, Seat } from '../../rules/index';
import { strengths, type Strength } from './match-facts';

/** For each seat, where its owners' gain is furthest above what the table's mean company would have had there. */
export function strengthsAt(state: MatchState, ambitions: readonly number[]): readonly Strength[] {
  const ends = state.companies.slice(0, state.players).flatMap(({ history }) => history.at(-1) ?? []);
  const mean = (value: (end: QuarterRecord, seat: Seat) => number): number =>
    ends.reduce((sum, end, seat) => sum + value(end, seat), 0) / ends.length;
  const points = (_: QuarterRecord, seat: Seat): number => ambitions[seat] ?? 0;
  return ends.map((own, seat) => {
    const above = (value: (end: QuarterRecord, seat: Seat) => number): number => value(own, seat) - mean(value);
    const lead: Readonly<Record<Strength, number>> = {
      foundation: own.stake * above(({ parts }) => parts.foundation),
      verticals: own.stake * above(({ parts }) => parts.verticals),
      revenue: own.stake * above(({ parts }) => parts.revenue),
      users: own.stake * above(({ parts }) => parts.hype),
      cash: own.stake * above(({ cash, debt }) => cash - debt),
      ownership: above(({ stake }) => stake) * mean(worthOf) - above(({ capital }) => capital),
      ambition: above(points),
    };
    return strengths.reduce((best, next) => (lead[next] > lead[best] ? next : best));
  });
}

const worthOf = ({ valuation, cash, debt }: QuarterRecord): number => valuation + cash - debt;
