import { describe, expect, test } from 'vitest';
import { aMatch, type Story } from '../../tests/support/a-match';
import { buildCost } from '../engine/phases/building';
import { appealOf } from '../engine/phases/users';
import { netRevenue } from '../engine/phases/valuation';
import { companyCards, type CompanyId } from './companies';

/** Three players: the company in question at seat 0, and two that do nothing of their own in the story. */
function starring(company: CompanyId, setup: { readonly quarter?: number } = {}): Story {
  const others = (['vision', 'industry', 'search'] as const).filter((id) => id !== company).slice(0, 2);
  return aMatch({ ...setup, players: 3, companies: [company, ...others] });
}

describe('every company bends one rule', () => {
  test('six giants and six start-ups, each with exactly one ability of its own', () => {
    expect(companyCards.filter(({ role }) => role === 'giant').length).toBe(6);
    expect(companyCards.filter(({ role }) => role === 'startup').length).toBe(6);
    const abilities = companyCards.flatMap(({ ability }) => Object.keys(ability));
    expect(abilities.length).toBe(12);
    expect(new Set(abilities).size).toBe(12);
  });

  test('search: feels profit pressure only above ¥9', () => {
    const calm = starring('search')
      .boardroom({ 0: { burn: 5 } })
      .books();
    expect(calm.company(0).stake).toBe(1);
    const pressed = starring('search')
      .boardroom({ 0: { burn: 6 } })
      .books();
    expect(pressed.company(0).stake).toBe(0.98);
  });

  test('voice and devices: attracts users as if it had burned ¥1 more', () => {
    const match = starring('voice');
    expect(appealOf(match.state, match.company(0))).toBe(3);
    expect(appealOf(match.state, match.company(1))).toBe(2);
  });

  test('vision: clusters are ¥1 cheaper, rented capacity is not', () => {
    const match = starring('vision');
    const cost = (card: Parameters<typeof buildCost>[2]): number => buildCost(match.state, match.company(0), card);
    expect(cost('small-cluster')).toBe(2);
    expect(cost('large-cluster')).toBe(6);
    expect(cost('domestic-accelerator')).toBe(3);
    expect(cost('cloud-rental')).toBe(1);
  });

  test('cloud: earns ¥1 a quarter more while anyone licenses it, however many do', () => {
    const licence = { licensor: 0, price: 1 };
    const match = starring('cloud').withCompany(1, {
      contracts: [
        { id: 'elder-care', licence },
        { id: 'city-bank', licence },
      ],
    });
    expect(netRevenue(match.state, 0)).toBe(2 + 1 - 1);
    match.books();
    expect(match.events('books')[0]).toMatchObject({ royaltiesIn: 2, bonus: 1 });
    const alone = starring('cloud').books();
    expect(alone.events('books')[0]).toMatchObject({ royaltiesIn: 0, bonus: 0 });
  });

  test('commerce: platform deals bind 1 capacity less, others what they say', () => {
    const match = starring('commerce').withCompany(0, { clusters: ['large-cluster'], foundation: 6 });
    match.withOffers('coin-exchange', 'pharma-lab', 'clinic-chain');
    match.play(0, { type: 'sign', contract: 'coin-exchange' }, { type: 'sign', contract: 'pharma-lab' });
    match.play(0, { type: 'sign', contract: 'clinic-chain' });
    expect(match.company(0).contracts.map(({ id, load }) => [id, load])).toEqual([
      ['coin-exchange', 1],
      ['pharma-lab', 2],
      ['clinic-chain', 1],
    ]);
  });

  test('commerce: a platform deal won over counts as well', () => {
    const match = starring('commerce').withCompany(1, { contracts: ['coin-exchange'] });
    match.withCompany(0, { foundation: 4 }).play(0, { type: 'winOver', contract: 'coin-exchange' });
    expect(match.company(0).contracts.map(({ load }) => load)).toEqual([1]);
  });

  test('social: 10 % of its users leave a quarter instead of 20', () => {
    const match = starring('social').withCompany(0, { users: 10 }).withCompany(1, { users: 10 }).boardroom({});
    expect([match.company(0).users, match.company(1).users]).toEqual([90, 80]);
  });

  test('long context: a truce returns all it burned', () => {
    const match = starring('long-context').boardroom({ 0: { burn: 3 }, 1: { burn: 3 } });
    expect(match.events('usersWon').map(({ seat, refund }) => [seat, refund])).toEqual([
      [0, 3],
      [1, 1],
    ]);
    expect(match.company(0).cash).toBe(7);
  });

  test('health: its first health data each quarter counts 1 more', () => {
    const match = starring('health')
      .withCompany(0, { clusters: ['small-cluster'] })
      .withHand(0, 'health-2', 'health-3');
    match.play(0, { type: 'trainVertical', domain: 'health', data: ['health-2'] });
    expect(match.company(0).verticals.health).toBe(3);
    expect(match.refusal(0, { type: 'trainVertical', domain: 'health', data: ['health-3'] })).toEqual({
      code: 'data-insufficient',
      details: { need: 4, have: 3, domain: 'health' },
    });
    match
      .passQuarter()
      .onTurn(0)
      .play(0, { type: 'trainVertical', domain: 'health', data: ['health-3'] });
    expect(match.company(0).verticals.health).toBe(4);
  });

  test('health: no other start-up counts its own data for more', () => {
    const match = aMatch().withHand(3, 'finance-2').onTurn(3);
    expect(match.refusal(3, { type: 'trainVertical', domain: 'finance', data: ['finance-2'] })?.code).toBe(
      'data-insufficient',
    );
  });

  test('health: data of other domains does not count more', () => {
    const match = starring('health')
      .withCompany(0, { verticals: { law: 1 } })
      .withHand(0, 'law-1');
    expect(match.refusal(0, { type: 'trainVertical', domain: 'law', data: ['law-1'] })?.code).toBe('data-insufficient');
  });

  test('finance: its first finance contract pays at once, the next ones do not', () => {
    const match = starring('finance').withCompany(0, { clusters: ['large-cluster'] });
    match.withOffers('credit-union', 'payment-app', 'law-firm');
    match.withCompany(0, { verticals: { law: 2 } });
    match.play(0, { type: 'sign', contract: 'law-firm' });
    match.play(0, { type: 'sign', contract: 'payment-app' }, { type: 'sign', contract: 'credit-union' });
    expect(match.company(0).contracts.map(({ id, paysFrom }) => [id, paysFrom])).toEqual([
      ['law-firm', 2],
      ['payment-app', 1],
      ['credit-union', 2],
    ]);
    expect(match.books().events('books')[0]).toMatchObject({ contracts: 2 });
  });

  test('law: its law contracts need a gap of 3 to be won over, its others 2', () => {
    const match = starring('law').withCompany(0, { contracts: ['law-firm', 'clinic-chain'], verticals: { law: 0 } });
    match.withCompany(1, { foundation: 3, cash: 9 }).onTurn(1);
    expect(match.refusal(1, { type: 'winOver', contract: 'law-firm' })).toEqual({
      code: 'gap-too-small',
      details: { need: 3, have: 2, domain: 'law' },
    });
    expect(match.refusal(1, { type: 'winOver', contract: 'clinic-chain' })).toBeUndefined();
    match.withCompany(1, { foundation: 4 });
    expect(match.refusal(1, { type: 'winOver', contract: 'law-firm' })).toBeUndefined();
  });

  test('education: each education contract it signs brings a user', () => {
    const match = starring('education').withCompany(0, { clusters: ['large-cluster'], verticals: { law: 2 } });
    match.withOffers('tutor-chain', 'law-firm', 'night-school');
    match.play(0, { type: 'sign', contract: 'tutor-chain' });
    expect(match.company(0).users).toBe(10);
    match.play(0, { type: 'sign', contract: 'law-firm' }, { type: 'sign', contract: 'night-school' });
    expect(match.company(0).users).toBe(20);
    expect(match.events('signed').map(({ users }) => users)).toEqual([10, 0, 10]);
  });

  test('industry: industry contracts bind 1 capacity, others what they say', () => {
    const match = starring('industry').withCompany(0, { clusters: ['large-cluster'], foundation: 6 });
    match.withOffers('robot-maker', 'pharma-lab');
    match.play(0, { type: 'sign', contract: 'robot-maker' }, { type: 'sign', contract: 'pharma-lab' });
    expect(match.company(0).contracts.map(({ id, load }) => [id, load])).toEqual([
      ['robot-maker', 1],
      ['pharma-lab', 2],
    ]);
  });
});
