import { describe, expect, test, vi } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { passQuarter } from '../../../tests/support/pass-quarter';
import { playAtRandom } from '../../../tests/support/random-play';
import { expectSound } from '../../../tests/support/soundness';
import type { ScenarioCard } from '../card-types';
import { seatsToAct } from '../flow';
import { createMatch } from '../match';
import { legalMoves } from '../move-rules';
import { viewFor } from '../views/view';

/** No preset has a neutral company today; here the standard game for two has one. */
vi.mock('../../scenarios/index', async (original) => {
  const { scenarioCards } = await original<{ readonly scenarioCards: readonly ScenarioCard[] }>();
  return {
    scenarioCards: scenarioCards.map((card) =>
      card.id === 'standard' ? Object.assign({}, card, { neutralAt: [2] }) : card,
    ),
  };
});

describe('a neutral company', () => {
  test('is a third company beyond the seats, seen by all', () => {
    const view = viewFor(createMatch({ players: 2, scenario: 'standard' }, 'neutral'), 0);
    expect(view.companies.map(({ neutral }) => neutral)).toEqual([false, false, true]);
    expect(view.players).toBe(2);
    expect(view.companies[2]?.ambitionsDealt).toBe(0);
    expect(createMatch({ players: 3, scenario: 'standard' }, 'neutral').companies.length).toBe(3);
  });

  test.each(['together', 'own-turn'] as const)('acts by itself and is never waited for (%s)', (sealing) => {
    const state = createMatch({ players: 2, scenario: 'standard', sealing }, 'neutral');
    while (state.phase !== 'over') {
      const [seat = -1] = seatsToAct(state);
      expect([0, 1]).toContain(seat);
      passQuarter(state);
    }
    expect(state.companies[2]?.history.length).toBe(9);
    expect(state.companies[2]?.contracts.length).toBeGreaterThan(0);
  });

  test('counts for ranks and the cut, and cannot win the match', () => {
    const match = aMatch({ players: 2, quarter: 8, climate: 'cautious' }).withInvestors('eagle-small');
    expect(viewFor(match.state, 0).climate.cut).toBe(1);
    expect(viewFor(match.state, 0).investors[0]?.ladder.length).toBe(3);
    match.withCompany(2, { brand: 200 });
    match.state.order = [2, 0, 1];
    match.passQuarter();
    expect(match.events('over')[0]?.winners).not.toContain(2);
  });

  test("its hand is nobody's to see, and nobody plays for it", () => {
    const match = aMatch({ players: 2 }).withHand(2, 'law-1');
    for (const viewer of [0, 1, 2, 'spectator', 'all'] as const)
      expect(viewFor(match.state, viewer).privates.some(({ seat }) => seat === 2)).toBe(false);
    expect(match.refusal(2, { type: 'endTurn' })?.code).toBe('not-your-turn');
    expect(viewFor(match.state, 2).legal).toEqual([]);
    expect(legalMoves(match.state, 2)).toEqual([]);
  });

  test.each(['together', 'own-turn'] as const)('keeps the books and the cards in whole matches (%s)', (sealing) => {
    for (let seed = 0; seed < 30; seed++) {
      const state = playAtRandom({ players: 2, scenario: 'standard', sealing }, seed, expectSound);
      expect(state.companies.length).toBe(3);
    }
  });
});
