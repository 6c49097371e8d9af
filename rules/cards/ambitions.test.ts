import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../tests/support/a-match';
import { passQuarter } from '../../tests/support/pass-quarter';
import { ambitionMet } from '../engine/phases/ambitions';
import { createMatch } from '../engine/match';
import { scenarioCards } from '../scenarios/index';
import { ambitionCards, type AmbitionId } from './ambitions';
import { companyCards } from './companies';

const met = (match: Story, ambition: AmbitionId, seat = 0): boolean => ambitionMet(match.state, seat, ambition);
const six = ['clinic-chain', 'law-firm', 'notary-office', 'tool-maker', 'night-school', 'credit-union'] as const;
const five = six.slice(0, 5);
const four = six.slice(0, 4);

describe('ambitions', () => {
  test('twelve, worth 6 points each; every role has enough to choose from', () => {
    expect(ambitionCards.length).toBe(12);
    expect(ambitionCards.map(({ points }) => points)).toEqual(Array(12).fill(6));
    for (const role of ['giant', 'startup'] as const)
      expect(ambitionCards.filter(({ roles }) => roles.some((suited) => suited === role)).length).toBeGreaterThan(6);
  });

  test('bootstrapper: owners still hold 75 %, with five contracts', () => {
    const match = aMatch().withCompany(0, { stake: 0.75, contracts: five });
    expect(met(match, 'bootstrapper')).toBe(true);
    expect(met(match.withCompany(0, { stake: 0.74 }), 'bootstrapper')).toBe(false);
    expect(met(match.withCompany(0, { stake: 1, contracts: four }), 'bootstrapper')).toBe(false);
  });

  test('category king: the highest level there is in a domain, alone or not', () => {
    const match = aMatch().withCompany(1, { verticals: { health: 6 } });
    expect(met(match, 'category-king', 1)).toBe(true);
    expect(met(match.withCompany(0, { verticals: { health: 6 } }), 'category-king', 1)).toBe(true);
    expect(met(aMatch().withCompany(1, { verticals: { health: 5 } }), 'category-king', 1)).toBe(false);
  });

  test('asset-light: six contracts on clusters of at most 1 upkeep', () => {
    const match = aMatch().withCompany(1, { clusters: ['large-cluster'], contracts: six });
    expect(met(match, 'asset-light', 1)).toBe(true);
    expect(met(match.withCompany(1, { clusters: ['large-cluster', 'small-cluster'] }), 'asset-light', 1)).toBe(false);
    expect(met(aMatch().withCompany(1, { contracts: five }), 'asset-light', 1)).toBe(false);
  });

  test('kingmaker: the most royalties, shared or alone, but ¥6 at least', () => {
    const match = aMatch().withCompany(0, { royaltiesEarned: 6 });
    expect(met(match, 'kingmaker')).toBe(true);
    expect(met(match.withCompany(2, { royaltiesEarned: 6 }), 'kingmaker')).toBe(true);
    expect(met(match.withCompany(2, { royaltiesEarned: 7 }), 'kingmaker')).toBe(false);
    expect(met(aMatch().withCompany(0, { royaltiesEarned: 5 }), 'kingmaker')).toBe(false);
  });

  test('frontier: F 5', () => {
    expect(met(aMatch().withCompany(0, { foundation: 5 }), 'frontier')).toBe(true);
    expect(met(aMatch().withCompany(0, { foundation: 4 }), 'frontier')).toBe(false);
  });

  test('most users, shared or alone, but 7 at least', () => {
    const match = aMatch().withCompany(0, { users: 7 });
    expect(met(match, 'most-users')).toBe(true);
    expect(met(match.withCompany(3, { users: 7 }), 'most-users')).toBe(true);
    expect(met(match.withCompany(3, { users: 7.1 }), 'most-users')).toBe(false);
    expect(met(aMatch().withCompany(0, { users: 6.9 }), 'most-users')).toBe(false);
  });

  test('best net revenue, if it is above zero', () => {
    const match = aMatch().withCompany(0, { contracts: ['law-firm'] });
    expect(met(match, 'best-net-revenue')).toBe(true);
    expect(met(match.withCompany(1, { contracts: ['county-hospital'] }), 'best-net-revenue')).toBe(false);
    expect(met(aMatch(), 'best-net-revenue', 1)).toBe(false);
  });

  test('never rescued, never on a bridge loan, with six contracts', () => {
    const match = aMatch().withCompany(0, { contracts: six });
    expect(met(match, 'never-rescued')).toBe(true);
    expect(met(match.withCompany(0, { rescues: 1 }), 'never-rescued')).toBe(false);
    expect(met(match.withCompany(0, { rescues: 0, loans: 1 }), 'never-rescued')).toBe(false);
    expect(met(aMatch().withCompany(0, { contracts: five }), 'never-rescued')).toBe(false);
  });

  test('survivor: net revenue pays the payroll and ¥12 more', () => {
    const large = ['hospital-group', 'pharma-lab', 'river-court'] as const;
    expect(met(aMatch().withCompany(0, { contracts: [...large, 'imaging-centre'] }), 'survivor')).toBe(true);
    expect(met(aMatch().withCompany(0, { contracts: [...large, 'county-hospital'] }), 'survivor')).toBe(false);
    expect(met(aMatch().withCompany(1, { contracts: [...large, 'clinic-chain'] }), 'survivor', 1)).toBe(true);
    expect(met(aMatch().withCompany(1, { contracts: large }), 'survivor', 1)).toBe(false);
  });

  test('three domains served, with five contracts', () => {
    const three = ['clinic-chain', 'county-hospital', 'law-firm', 'notary-office', 'tool-maker'] as const;
    expect(met(aMatch().withCompany(0, { contracts: three }), 'three-domains')).toBe(true);
    expect(met(aMatch().withCompany(0, { contracts: three.slice(1) }), 'three-domains')).toBe(false);
    const two = [...three.slice(0, 4), 'elder-care'] as const;
    expect(met(aMatch().withCompany(0, { contracts: two }), 'three-domains')).toBe(false);
  });

  test('full cap table: four different investors', () => {
    const backers = ['owl-small', 'owl-large', 'ram-small', 'mole-small'] as const;
    expect(met(aMatch().withCompany(0, { backers: [...backers] }), 'three-investors')).toBe(true);
    expect(met(aMatch().withCompany(0, { backers: backers.slice(0, 3) }), 'three-investors')).toBe(false);
  });

  test('two contracts won over', () => {
    expect(met(aMatch().withCompany(0, { wonOver: 2 }), 'two-won-over')).toBe(true);
    expect(met(aMatch().withCompany(0, { wonOver: 1 }), 'two-won-over')).toBe(false);
  });
});

describe('at the end', () => {
  test('a met ambition adds its points, and all are turned over', () => {
    const match = aMatch({ quarter: 8 }).withCompany(0, { foundation: 5 });
    match.withAmbition(0, 'frontier').withAmbition(1, 'survivor').passQuarter();
    expect(match.events('ambitionMet')).toEqual([
      { type: 'ambitionMet', quarter: 8, seat: 0, ambition: 'frontier', met: true, points: 6 },
      { type: 'ambitionMet', quarter: 8, seat: 1, ambition: 'survivor', met: false, points: 0 },
    ]);
  });

  test('ties share the win', () => {
    const match = aMatch({ quarter: 8 }).passQuarter();
    expect(match.events('over')[0]?.winners).toEqual([0, 2]);
  });

  test('a met ambition can decide who wins', () => {
    const match = aMatch({ quarter: 8 });
    match.withCompany(3, { backers: ['owl-small', 'ram-small', 'mole-small', 'lion-small'] });
    match.withAmbition(1, 'three-investors').withAmbition(3, 'three-investors').passQuarter();
    expect(match.events('over')[0]?.winners).toEqual([3]);
  });
});

test('doing nothing meets no ambition, whoever one is and wherever one plays', () => {
  for (const { id: scenario } of scenarioCards)
    for (const company of companyCards) {
      const rival = companyCards.find(({ id }) => id !== company.id)?.id ?? 'search';
      const state = createMatch({ players: 2, scenario, companies: [company.id, rival] }, company.id);
      while (state.phase !== 'over') passQuarter(state);
      expect(ambitionCards.filter(({ id }) => ambitionMet(state, 0, id))).toEqual([]);
    }
});
