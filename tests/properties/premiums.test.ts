import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeBooks } from '../../rules/engine/phases/books';
import {
  cloneMatch,
  fundingOf,
  premiumOutcome,
  viewFor,
  type Envelope,
  type MatchEvent,
  type MatchState,
  type Seat,
} from '../../rules/index';
import { drawEnvelopes, withOpened } from '../support/draw-envelopes';
import { expectSame } from '../support/expect-same';
import { Dice, everySetup, playAtRandom } from '../support/random-play';

/** Seats whose deal brought more than cheque and card, as the table showed them before. */
function paidMore(state: MatchState, events: readonly MatchEvent[]): Seat[] {
  const { investors } = viewFor(state, 'spectator');
  return events.flatMap((event) => {
    if (event.type !== 'dealClosed') return [];
    const cheque = investors.find(({ id }) => id === event.investor)?.cheque ?? Number.NaN;
    const extra = event.card === 'none' ? 0 : (fundingOf(event.card).effect.cheque ?? 0);
    return event.amount > cheque + extra ? [event.seat] : [];
  });
}

/** Seats nobody was valued above as deals were settled: it shows when nobody pitches. */
function leadersOf(state: MatchState, envelopes: readonly Envelope[]): Seat[] {
  const silent = envelopes.map(({ burn }): Envelope => ({ investor: 'none', card: 'none', burn }));
  const { companies } = viewFor(withOpened(state, silent), 'spectator');
  const highest = Math.max(...companies.map(({ valuation }) => valuation));
  return companies.filter(({ valuation }) => valuation === highest).map(({ seat }) => seat);
}

test('from what everybody knows of a closed quarter follows who was valued highest, and whether it was paid for that', () => {
  const seen = { paid: 0, unpaid: 0, 'none yet': 0, 'clusters given': 0, 'clusters sold': 0 };
  for (const [place, options] of everySetup.entries())
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(~seed);
        let drawn = 0;
        playAtRandom(options, seed, (state) => {
          if ((state.phase !== 'boardroom' && state.turn.stage !== 'boardroom') || drawn === state.quarter) return;
          drawn = state.quarter;
          for (let draw = 0; draw < 3; draw++) expectTold(cloneMatch(state), dice);
        });
      }),
      { numRuns: 1, seed: 1100 + place, endOnFailure: true },
    );

  function expectTold(state: MatchState, dice: Dice): void {
    const envelopes = drawEnvelopes(state, dice);
    const leaders = leadersOf(state, envelopes);
    const closed = withOpened(state, envelopes);
    closeBooks(closed);
    const { events } = closed.secret;
    const news = state.secret.events.filter((event) => event.type === 'news');
    const told = premiumOutcome(viewFor(closed, 'spectator'), [...news, ...events], state.quarter);
    const deals = events.filter((event) => event.type === 'dealClosed');
    if (told === undefined) {
      expectSame(deals.length === 0 || (state.quarter === 1 && state.players > 2), true, 'deals, and nothing told');
      seen['none yet'] += 1;
      return;
    }
    expectSame(told.leaders, leaders, 'others were valued highest');
    expectSame(told.paidTo, paidMore(state, events), 'others were paid more');
    expectSame(told.sum, state.players === 2 ? 20 : 12, 'another premium');
    seen[told.paidTo.length > 0 ? 'paid' : 'unpaid'] += 1;
    if (deals.some(({ card }) => card === 'compute-for-equity')) seen['clusters given'] += 1;
    if (events.some((event) => event.type === 'soldCluster' && event.forced)) seen['clusters sold'] += 1;
  }

  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
});
