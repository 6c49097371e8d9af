import type { MatchEvent, Seat } from '../../../../rules/index';
import type { Pace } from '../../following/timing';
import { lengthOf, mostTelling } from '../../moments/moments';
import { eventsOfType } from '../../events-of-quarter';
import type { ReportStep } from '../report-steps';

/** Something in a closed quarter that is told by itself; money in ¥100 m, stakes 0..1. */
export type Moment = { readonly step: ReportStep; readonly seats: readonly Seat[] } & (
  | { readonly kind: 'burnWar'; readonly sum: number }
  | { readonly kind: 'truce'; readonly back: number }
  | { readonly kind: 'pressure'; readonly loss: number; readonly after: number }
  | { readonly kind: 'rescue'; readonly sum: number; readonly before: number; readonly after: number }
);

/** A moment, and how long it is staged, in ms: 0 where it is told in words alone. */
export type Staged = Moment & { readonly length: number };

/** How the moments of a quarter are told to whoever reads, at a pace. */
export function stagedFor(moments: readonly Moment[], me: Seat | undefined, pace: Pace): readonly Staged[] {
  const most = mostTelling(moments, ({ seats }) => me !== undefined && seats.includes(me));
  return moments.map((moment) => ({ ...moment, length: most.includes(moment) ? lengthOf(moment.kind, pace) : 0 }));
}

/** The moments of a quarter, in the order of the steps that tell them. */
export function momentsOf(events: readonly MatchEvent[], quarter: number): readonly Moment[] {
  const won = eventsOfType(events, quarter, 'usersWon');
  const opened = eventsOfType(events, quarter, 'opened');
  const burnOf = (seat: Seat): number => opened.find((event) => event.seat === seat)?.burn ?? 0;
  // More money than quality went into the fight for users.
  const fighters = won.filter(({ seat, attraction }) => burnOf(seat) > attraction - burnOf(seat));
  const tied = won.filter((event) => event.tied > 1 && event.share > 0);
  const places = [...new Set(tied.map(({ place }) => place))];
  return [
    ...(fighters.length < 2
      ? []
      : [
          {
            step: 'burns' as const,
            kind: 'burnWar' as const,
            seats: fighters.map(({ seat }) => seat),
            sum: fighters.reduce((sum, { seat }) => sum + burnOf(seat), 0),
          },
        ]),
    ...places.map((place) => {
      const group = tied.filter((event) => event.place === place);
      return {
        step: 'users' as const,
        kind: 'truce' as const,
        seats: group.map(({ seat }) => seat),
        back: group.reduce((sum, { refund }) => sum + refund, 0),
      };
    }),
    ...eventsOfType(events, quarter, 'profitPressure').map(({ seat, loss, stakeAfter }) => ({
      step: 'books' as const,
      kind: 'pressure' as const,
      seats: [seat],
      loss,
      after: stakeAfter,
    })),
    ...eventsOfType(events, quarter, 'rescued').map(({ seat, sum, stakeBefore, stakeAfter }) => ({
      step: 'books' as const,
      kind: 'rescue' as const,
      seats: [seat],
      sum,
      before: stakeBefore,
      after: stakeAfter,
    })),
  ];
}
