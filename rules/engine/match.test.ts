import { describe, expect, test } from 'vitest';
import {
  BadOptions,
  companyCards,
  createMatch,
  scenarioOf,
  seatsToAct,
  startingCash,
  viewFor,
  type CompanyId,
  type MatchOptions,
  type OptionReason,
} from '../index';
import { fullDeck } from './match';

const standard = (players: number, more: Partial<MatchOptions> = {}): MatchOptions => ({
  players,
  scenario: 'standard',
  ...more,
});

const companies: readonly CompanyId[] = ['voice', 'finance', 'search', 'health', 'cloud', 'industry'];

describe('a new match', () => {
  const { start, cashBonus } = scenarioOf('standard');

  test.each([2, 3, 4, 5, 6])(
    'with %i players a giant starts with its cash, ¥6 of capital, F 2, capacity 3',
    (players) => {
      const view = viewFor(createMatch(standard(players, { companies: companies.slice(0, players) }), 'fresh'), 0);
      expect(view.companies[0]).toMatchObject({
        role: 'giant',
        cash: start.giant.cash + (cashBonus.giant[players] ?? 0),
        capital: 6,
        stake: 1,
        foundation: 2,
        upkeep: 1,
        capacity: { total: 3, free: 3, contracts: 0, trained: 0, rented: 0 },
      });
    },
  );

  test.each([2, 3, 4, 5, 6])(
    'with %i players a start-up has its cash, no capital, level 2 in its domain',
    (players) => {
      const view = viewFor(createMatch(standard(players, { companies: companies.slice(0, players) }), 'fresh'), 0);
      expect(view.companies[1]).toMatchObject({
        role: 'startup',
        cash: start.startup.cash + (cashBonus.startup[players] ?? 0),
        capital: 0,
        foundation: 0,
        verticals: { health: 0, finance: 2, law: 0, education: 0, industry: 0 },
        upkeep: 0,
        capacity: { total: 1 },
      });
    },
  );

  test.each(companyCards)('$id has the cash of its role and its own', ({ id, role, cashBonus: own }) => {
    const rival = id === 'search' ? 'health' : 'search';
    const options = standard(2, { companies: [id, rival] });
    const view = viewFor(createMatch(options, 'cash'), 0);
    expect(view.companies[0]?.cash).toBe(start[role].cash + (cashBonus[role][2] ?? 0) + own);
    expect(startingCash(id, options)).toBe(view.companies[0]?.cash);
  });

  test('everybody holds three data cards, one compute and one funding card', () => {
    const view = viewFor(createMatch(standard(4), 'hands'), 0);
    expect(view.companies.map(({ handCounts }) => handCounts)).toEqual([
      { compute: 1, data: 3, funding: 1 },
      { compute: 1, data: 3, funding: 1 },
      { compute: 1, data: 3, funding: 1 },
      { compute: 1, data: 3, funding: 1 },
    ]);
  });

  test('three cards of each deck, the contracts and the investors of the table are face up', () => {
    const faceUp = [2, 3, 4, 5, 6].map((players) => {
      const view = viewFor(createMatch(standard(players), 'row'), 0);
      expect(view.rows.compute.length).toBe(3);
      expect(view.rows.data.length).toBe(3);
      expect(view.rows.funding.length).toBe(3);
      return [view.offers.length, view.investors.length];
    });
    expect(faceUp).toEqual([
      [5, 3],
      [5, 3],
      [5, 4],
      [6, 4],
      [7, 5],
    ]);
  });

  test('companies alternate between giants and start-ups when the seed deals them', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const roles = viewFor(createMatch(standard(6), seed), 0).companies.map(({ role }) => role);
      expect(roles.slice(2)).toEqual(roles.slice(0, 4));
      expect(new Set(roles).size).toBe(2);
    }
  });

  test('the standard game opens in a warm climate, with the lowest valuation to move first', () => {
    const view = viewFor(createMatch(standard(4), 'open'), 0);
    const values = view.order.map((seat) => view.companies[seat]?.valuation ?? 0);
    expect(view.climate.climate).toBe('warm');
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(seatsToAct(createMatch(standard(4), 'open'))).toEqual([view.order[0]]);
  });

  test('each player is dealt two ambitions that suit the role', () => {
    const state = createMatch(standard(4, { companies: ['search', 'health', 'voice', 'finance'] }), 'secret');
    expect(state.secret.ambitions.map((dealt) => new Set(dealt).size)).toEqual([2, 2, 2, 2]);
    expect(state.turn.stage).toBe('ambition');
  });

  test('equal options and seed give equal matches; another seed another match', () => {
    expect(createMatch(standard(4), 'same')).toEqual(createMatch(standard(4), 'same'));
    expect(createMatch(standard(4), 'same')).not.toEqual(createMatch(standard(4), 'other'));
  });
});

describe('decks', () => {
  test('26 compute, 36 data and 20 funding cards; two copies of each at five and six players', () => {
    const sizes = (players: number): number[] =>
      (['compute', 'data', 'funding'] as const).map((deck) => fullDeck({ players, scenario: 'standard' }, deck).length);
    expect(sizes(2)).toEqual([26, 36, 20]);
    expect(sizes(4)).toEqual([26, 36, 20]);
    expect(sizes(5)).toEqual([52, 72, 40]);
    expect(sizes(6)).toEqual([52, 72, 40]);
  });

  test('the intro game has term sheets with larger cheques and better prices only', () => {
    expect(new Set(fullDeck({ players: 4, scenario: 'intro' }, 'funding'))).toEqual(
      new Set(['larger-cheque-3', 'larger-cheque-5', 'better-price']),
    );
  });
});

describe('options no match can have', () => {
  const refused: readonly (readonly [string, OptionReason, unknown])[] = [
    ['one player', 'bad-players', { players: 1, scenario: 'standard' }],
    ['seven players', 'bad-players', { players: 7, scenario: 'standard' }],
    ['two and a half players', 'bad-players', { players: 2.5, scenario: 'standard' }],
    ['a scenario nobody knows', 'bad-scenario', { players: 4, scenario: 'toString' }],
    ['no scenario', 'bad-scenario', { players: 4 }],
    ['too few companies', 'bad-companies', { players: 4, scenario: 'standard', companies: ['search', 'health'] }],
    ['a company twice', 'bad-companies', { players: 2, scenario: 'standard', companies: ['search', 'search'] }],
    ['an unknown company', 'bad-companies', { players: 2, scenario: 'standard', companies: ['search', 'nobody'] }],
    ['another sealing', 'bad-sealing', { players: 2, scenario: 'standard', sealing: 'never' }],
    ['a game of two quarters', 'bad-variant', { players: 2, scenario: 'standard', variant: { quarters: 2 } }],
    ['an unknown climate', 'bad-variant', { players: 2, scenario: 'standard', variant: { climate: ['mild'] } }],
    ['an unknown module', 'bad-variant', { players: 2, scenario: 'standard', variant: { modules: { luck: true } } }],
    ['favouritism above 1', 'bad-favouritism', { players: 2, scenario: 'standard', favouritism: 1.1 }],
    ['favouritism that is no number', 'bad-favouritism', { players: 2, scenario: 'standard', favouritism: NaN }],
  ];
  test.each(refused)('%s: %s', (_, code, options) => {
    expect(() => createMatch(options as MatchOptions, 'bad')).toThrow(new BadOptions(code));
  });
});
