import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { freeCapacity, trainingCapacity, upkeepOf } from '../company';

describe('building', () => {
  test('a large cluster costs ¥7 and an action, and brings 4 capacity with an upkeep of 1', () => {
    const match = aMatch().withHand(0, 'large-cluster').play(0, { type: 'build', card: 'large-cluster' });
    expect(match.company(0)).toMatchObject({ cash: 3, clusters: ['giant-cluster', 'large-cluster'] });
    expect(freeCapacity(match.company(0))).toBe(7);
    expect(upkeepOf(match.state, match.company(0))).toBe(2);
    expect(match.state.turn.actions).toBe(2);
    expect(match.hand(0)).toEqual([]);
  });

  test.each([
    ['small-cluster', 7, 2, 1],
    ['large-cluster', 3, 4, 1],
    ['domestic-accelerator', 6, 3, 2],
    ['inference-optimisation', 7, 2, 0],
  ] as const)('a %s leaves ¥%i of ¥10, adds %i capacity and %i upkeep', (card, cash, capacity, upkeep) => {
    const match = aMatch().withHand(0, card).play(0, { type: 'build', card });
    expect(match.company(0).cash).toBe(cash);
    expect(freeCapacity(match.company(0))).toBe(3 + capacity);
    expect(upkeepOf(match.state, match.company(0))).toBe(1 + upkeep);
  });

  test('cloud rental serves training of this quarter only, and goes to the discards', () => {
    const match = aMatch({ quarter: 2 }).withHand(0, 'cloud-rental').play(0, { type: 'build', card: 'cloud-rental' });
    expect(match.company(0)).toMatchObject({ cash: 9, rented: 3, clusters: ['giant-cluster'] });
    expect(freeCapacity(match.company(0))).toBe(3);
    expect(trainingCapacity(match.company(0))).toBe(6);
    expect(match.state.discards.compute).toEqual(['cloud-rental']);
    expect(match.passQuarter().company(0).rented).toBe(0);
  });

  test('exactly the price suffices', () => {
    const match = aMatch().withCompany(0, { cash: 7 }).withHand(0, 'large-cluster');
    expect(match.play(0, { type: 'build', card: 'large-cluster' }).company(0).cash).toBe(0);
  });

  test('what one cannot pay, does not hold or has no action for is refused', () => {
    const match = aMatch().withCompany(0, { cash: 6 }).withHand(0, 'large-cluster');
    expect(match.refusal(0, { type: 'build', card: 'large-cluster' })).toEqual({
      code: 'cannot-afford',
      details: { need: 7, have: 6 },
    });
    expect(match.refusal(0, { type: 'build', card: 'small-cluster' })?.code).toBe('not-in-hand');
    match.state.turn.actions = 0;
    expect(match.refusal(0, { type: 'build', card: 'large-cluster' })?.code).toBe('no-actions');
  });
});

describe('selling a cluster', () => {
  test.each([
    ['large-cluster', 3],
    ['small-cluster', 1],
    ['domestic-accelerator', 2],
    ['inference-optimisation', 1],
  ] as const)('a free %s fetches ¥%i, half its price rounded down, and takes no action', (cluster, sum) => {
    const match = aMatch().withCompany(0, { cash: 0, clusters: ['giant-cluster', cluster] });
    match.play(0, { type: 'sellCluster', cluster });
    expect(match.company(0)).toMatchObject({ cash: sum, clusters: ['giant-cluster'] });
    expect(match.state.turn.actions).toBe(3);
    expect(match.state.discards.compute).toEqual([cluster]);
  });

  test.each(['giant-cluster', 'startup-cluster', 'gifted-cluster'] as const)(
    'a %s was never bought and fetches nothing',
    (cluster) => {
      const match = aMatch().withCompany(0, { cash: 0, clusters: [cluster] });
      match.play(0, { type: 'sellCluster', cluster });
      expect(match.company(0)).toMatchObject({ cash: 0, clusters: [] });
      expect(match.state.discards.compute).toEqual([]);
    },
  );

  test('a cluster that contracts or training run on stays', () => {
    const match = aMatch().withCompany(0, { contracts: ['hospital-group'] });
    expect(match.refusal(0, { type: 'sellCluster', cluster: 'giant-cluster' })).toEqual({
      code: 'no-capacity',
      details: { need: 3, have: 1 },
    });
    match.withCompany(0, { contracts: [], trained: 1 });
    expect(match.refusal(0, { type: 'sellCluster', cluster: 'giant-cluster' })?.code).toBe('no-capacity');
  });

  test('nobody sells what it does not own, or anything in the last quarter', () => {
    const match = aMatch();
    expect(match.refusal(0, { type: 'sellCluster', cluster: 'large-cluster' })?.code).toBe('not-owned');
    const last = aMatch({ quarter: 8 });
    expect(last.refusal(0, { type: 'sellCluster', cluster: 'giant-cluster' })?.code).toBe('last-quarter');
    expect(last.legal(0, 'sellCluster')).toEqual([]);
  });
});
