import { describe, expect, test } from 'vitest';
import {
  applyMove,
  createMatch,
  eventsOf,
  isOver,
  legalMoves,
  seatsToAct,
  viewFor,
  type MatchEvent,
  type MatchView,
} from '../../../../rules/index';
import { eventfulMatches } from '../../../../tests/support/eventful-matches';
import { dealsStory } from './deals-story';
import { momentsOf } from './moments';
import { usersStory } from './users-story';

const quarters = eventfulMatches.flatMap((match) =>
  Array.from({ length: match.view.quarters }, (_, index) => ({ ...match, quarter: index + 1 })),
);

const ofQuarter = <T extends MatchEvent['type']>(events: readonly MatchEvent[], quarter: number, type: T) =>
  events.filter((event): event is Extract<MatchEvent, { type: T }> => event.type === type && event.quarter === quarter);

describe('figures of the report', () => {
  test('burns, shares, users and cheques are those of the events', () => {
    for (const { view, events, quarter } of quarters) {
      const users = usersStory(view, events, quarter);
      for (const { seat, share, users: won, attraction } of ofQuarter(events, quarter, 'usersWon')) {
        const line = users.burns.find((one) => one.seat === seat);
        expect(line).toMatchObject({ share, users: won });
        expect((line?.quality ?? 0) + (line?.burn ?? 0)).toBe(attraction);
      }
      const deals = dealsStory(view, events, quarter);
      for (const { seat, investor, amount, stakeAfter } of ofQuarter(events, quarter, 'dealClosed'))
        expect(deals.investors.find((line) => line.investor === investor)?.pitches).toContainEqual(
          expect.objectContaining({ seat, outcome: 'backed', amount, stakeAfter }),
        );
    }
  });

  test('chairs go down in valuation, but for cards that sit first', () => {
    for (const { view, events, quarter } of quarters) {
      const { chairs, investors } = dealsStory(view, events, quarter);
      const cardOf = (seat: number) =>
        investors.flatMap(({ pitches }) => pitches).find((line) => line.seat === seat)?.card;
      const ordinary = chairs.filter(({ seat }) => cardOf(seat) === 'none').map(({ valuation }) => valuation);
      expect(ordinary).toEqual(ordinary.toSorted((a, b) => b - a));
    }
  });

  test('every moment stands on its event', () => {
    const told = quarters.flatMap(({ events, quarter }) => momentsOf(events, quarter));
    const figures = (kind: string) =>
      told.flatMap((moment) => (moment.kind === kind && 'after' in moment ? [[moment.seats[0], moment.after]] : []));
    const stakes = (type: 'profitPressure' | 'rescued') =>
      quarters.flatMap(({ events, quarter }) =>
        ofQuarter(events, quarter, type).map(({ seat, stakeAfter }) => [seat, stakeAfter]),
      );
    expect(figures('pressure')).toEqual(stakes('profitPressure'));
    expect(figures('rescue')).toEqual(stakes('rescued'));
    expect([...new Set(told.map(({ kind }) => kind))].toSorted()).toEqual(['burnWar', 'pressure', 'rescue', 'truce']);
  });

  test('the row of a closed quarter is the one that stood on the table then, cheques and all', () => {
    const state = createMatch({ players: 4, scenario: 'standard', sealing: 'own-turn' }, 'a row');
    const rows = new Map<number, MatchView['investors']>();
    for (let move = 0; !isOver(state); move++) {
      rows.set(state.quarter, viewFor(state, 'spectator').investors);
      const [seat = 0] = seatsToAct(state);
      const legal = legalMoves(state, seat);
      const chosen = legal[(move * 7) % legal.length];
      if (chosen === undefined) break;
      applyMove(state, seat, chosen);
    }
    const [view, events] = [viewFor(state, 'all'), eventsOf(state, 'all')];
    for (const [quarter, row] of rows)
      expect(dealsStory(view, events, quarter).investors.map(({ investor, cheque }) => ({ investor, cheque }))).toEqual(
        row.map(({ id, cheque }) => ({ investor: id, cheque })),
      );
  });
});
