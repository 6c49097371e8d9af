import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { passQuarter } from '../../../tests/support/pass-quarter';
import { scenarioCards } from '../../scenarios/index';
import { createMatch, newsOfScenario } from '../match';
import { openSourceLevel } from '../company';

describe('News', () => {
  test('what was forecast comes, and the next card is forecast', () => {
    const match = aMatch({ forecast: 'open-weights' });
    match.state.secret.newsDeck = ['sora-shock', 'price-war'];
    match.passQuarter();
    expect(match.state).toMatchObject({ quarter: 2, news: 'open-weights', forecast: 'price-war' });
    expect(match.state.pastNews).toEqual(['easy-money']);
  });

  test('moves the climate by steps, never beyond winter and frenzy', () => {
    const next = (climate: 'winter' | 'cold' | 'warm' | 'frenzy', forecast: 'easy-money' | 'funding-winter') =>
      aMatch({ quarter: 2, climate, forecast }).passQuarter().state.climate;
    expect(next('cold', 'easy-money')).toBe('warm');
    expect(next('warm', 'easy-money')).toBe('frenzy');
    expect(next('frenzy', 'funding-winter')).toBe('cautious');
    expect(next('cold', 'funding-winter')).toBe('winter');
  });

  test('does not move the climate in the last quarter', () => {
    const match = aMatch({ quarter: 7, climate: 'cold', forecast: 'easy-money' }).passQuarter();
    expect(match.state).toMatchObject({ quarter: 8, climate: 'cold', news: 'easy-money', forecast: '' });
  });

  test('the lowest valuation builds first, the highest last', () => {
    const match = aMatch().withCompany(2, { brand: 30 }).withCompany(3, { brand: 5 });
    match.passQuarter();
    const { order, lot } = match.state;
    expect([order[0], order[3]]).toEqual([3, 2]);
    expect(new Set(lot)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('equals build in an order of their own lot: who wins ties before investors builds last no more often than others', () => {
    const lasts: boolean[] = [];
    const firsts = new Set<number | undefined>();
    for (let seed = 0; seed < 100; seed++) {
      const match = aMatch({ seed: `equals ${seed}` });
      for (const seat of [0, 1, 2, 3])
        match.withCompany(seat, { brand: 30, foundation: 0, clusters: [], verticals: { health: 0, finance: 0 } });
      const { order, lot } = match.passQuarter().state;
      lasts.push(order[3] === lot[0]);
      firsts.add(order[0]);
    }
    expect(firsts).toEqual(new Set([0, 1, 2, 3]));
    const often = lasts.filter(Boolean).length;
    expect(often).toBeGreaterThan(10);
    expect(often).toBeLessThan(40);
  });

  test('what lasts a quarter is over', () => {
    const match = aMatch().withCompany(0, { rented: 3, trained: 2, dataBonusUsed: true });
    match.passQuarter();
    expect(match.company(0)).toMatchObject({ rented: 0, trained: 0, dataBonusUsed: false });
  });
});

describe('scenarios', () => {
  test.each([
    ['intro', ['warm', 'warm', 'cautious', 'cold', 'warm'], [1, 1, 2, 2, 3]],
    ['subsidy-war', ['frenzy', 'frenzy', 'frenzy', 'warm', 'cold', 'winter'], [1, 1, 1, 1, 2, 2]],
    ['easy-money', ['frenzy', 'frenzy', 'warm', 'frenzy', 'warm', 'cautious'], [1, 1, 1, 2, 2, 2]],
    ['hundred-models', ['warm', 'frenzy', 'cautious', 'cold', 'winter', 'cautious'], [1, 2, 2, 3, 3, 3]],
    ['long-winter', ['cold', 'winter', 'winter', 'winter', 'cold', 'cautious'], [2, 2, 2, 3, 3, 3]],
  ] as const)('%s follows its own path of climates, whatever the news', (scenario, climates, openSource) => {
    const state = createMatch({ players: 3, scenario }, 'path');
    const seen: string[] = [];
    const levels: number[] = [];
    while (state.phase !== 'over') {
      seen.push(state.climate);
      levels.push(openSourceLevel(state) - (state.news === 'open-weights' ? 1 : 0));
      passQuarter(state);
    }
    expect(seen).toEqual(climates);
    expect(levels).toEqual(openSource);
  });

  test.each([
    ['standard', 'warm', [1, 1, 2, 2, 2, 2, 3, 3]],
    ['open-weights', 'cautious', [2, 3, 3, 4, 4, 5, 5, 5]],
  ] as const)('%s lasts eight quarters and opens %s', (scenario, climate, openSource) => {
    const state = createMatch({ players: 3, scenario }, 'free');
    expect(state.climate).toBe(climate);
    const levels: number[] = [];
    while (state.phase !== 'over') {
      levels.push(openSourceLevel(state) - (state.news === 'open-weights' ? 1 : 0));
      passQuarter(state);
    }
    expect(levels).toEqual(openSource);
  });

  test('the long winter starts everybody with ¥3 more', () => {
    const cashIn = (scenario: 'standard' | 'long-winter') =>
      createMatch({ players: 4, scenario, companies: ['search', 'law', 'vision', 'health'] }, '').companies.map(
        ({ cash }) => cash,
      );
    expect(cashIn('long-winter')).toEqual(cashIn('standard').map((cash) => cash + 3));
  });

  test('the intro game has fixed companies and no ambitions', () => {
    const state = createMatch({ players: 4, scenario: 'intro' }, 'intro');
    expect(state.companies.map(({ id }) => id)).toEqual(['search', 'health', 'voice', 'finance']);
    expect(state.secret.ambitions).toEqual([[], [], [], []]);
    expect(state.turn.stage).toBe('act');
  });

  test('each describes every quarter it lasts, and has news for all of them', () => {
    for (const scenario of scenarioCards) {
      const { quarters, openSource, pool, tiers } = scenario;
      expect([openSource.length, pool.length, tiers.length]).toEqual([quarters, quarters, quarters]);
      expect(scenario.climate.length).toBe(scenario.climateFixed ? quarters : 1);
      expect(newsOfScenario(scenario.id).length).toBeGreaterThanOrEqual(quarters);
    }
  });
});
