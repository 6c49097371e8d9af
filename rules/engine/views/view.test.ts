import { describe, expect, test } from 'vitest';
import { aMatch } from '../../../tests/support/a-match';
import { eventsOf } from './disclosure';
import { netParts } from './figures';
import { viewFor } from './view';

describe('what a viewer sees', () => {
  test('its own hand, ambition and envelope; of rivals only how many cards', () => {
    const match = aMatch().withHand(0, 'web-3').withHand(1, 'law-1', 'better-price').withAmbition(0, 'frontier');
    const view = viewFor(match.state, 0);
    expect(view.privates).toEqual([
      {
        seat: 0,
        hand: ['web-3'],
        ambitions: ['frontier'],
        ambitionMet: false,
        choice: { stage: 'pitch', investor: 'none', card: 'none', burn: 0 },
      },
    ]);
    expect(view.companies[1]?.handCounts).toEqual({ compute: 0, data: 1, funding: 1 });
  });

  test('a spectator has no secrets and no moves; whoever knows all sees every hand', () => {
    const match = aMatch().withHand(1, 'law-1');
    const spectator = viewFor(match.state, 'spectator');
    expect(spectator.privates).toEqual([]);
    expect(spectator.legal).toEqual([]);
    expect(viewFor(match.state, 'all').privates.map(({ hand }) => hand)).toEqual([[], ['law-1'], [], []]);
  });

  test('what net revenue is made of', () => {
    const match = aMatch().withCompany(0, { contracts: ['clinic-chain'], users: 10 });
    const licence = { licensor: 0, price: 2 };
    match.company(1).contracts.push({ id: 'credit-union', paysFrom: 1, load: 1, wonOver: 0, licence });
    const [first, second] = viewFor(match.state, 0).companies.map(netParts);
    expect(first).toEqual({ customers: 3, royaltiesIn: 2, royaltiesOut: 0, upkeep: 1 });
    expect(second).toEqual({ customers: 1, royaltiesIn: 0, royaltiesOut: 2, upkeep: 0 });
  });

  test('legal moves only when it is its turn', () => {
    const match = aMatch();
    expect(viewFor(match.state, 0).legal.length).toBeGreaterThan(0);
    expect(viewFor(match.state, 1).legal).toEqual([]);
  });

  test('who has sealed, but not what', () => {
    const match = aMatch({ sealing: 'own-turn' }).play(0, { type: 'endTurn' });
    match.play(0, { type: 'pitch', investor: 'none', card: 'none' }, { type: 'burn', amount: 3 }, { type: 'seal' });
    const view = viewFor(match.state, 1);
    expect(view.companies.map(({ sealed }) => sealed)).toEqual([true, false, false, false]);
    expect(view.companies[0]?.cash).toBe(10);
    expect(view.privates.map(({ seat }) => seat)).toEqual([1]);
  });

  test('the climates so far; on a fixed path those to come as well', () => {
    const standard = aMatch({ climate: 'warm', forecast: 'funding-winter' });
    expect(viewFor(standard.state, 0).climatePath).toEqual(['warm']);
    expect(viewFor(standard.passQuarter().state, 0).climatePath).toEqual(['warm', 'cold']);
    expect(viewFor(aMatch({ scenario: 'intro' }).state, 0).climatePath).toEqual([
      'warm',
      'warm',
      'cautious',
      'cold',
      'warm',
    ]);
  });

  test('all have the same shape', () => {
    const { state } = aMatch();
    const shape = (viewer: 0 | 1 | 'spectator' | 'all') => Object.keys(viewFor(state, viewer));
    expect(shape(1)).toEqual(shape(0));
    expect(shape('spectator')).toEqual(shape(0));
    expect(shape('all')).toEqual(shape(0));
  });

  test("the runway: whole quarters until cash runs out at today's result", () => {
    const view = viewFor(aMatch().withCompany(1, { contracts: ['county-hospital'] }).state, 0);
    expect(view.companies.map(({ runway }) => runway)).toEqual([2, 99, 2, 3]);
  });

  test('ambitions and winners are shown when the match is over', () => {
    const match = aMatch({ quarter: 8 }).withAmbition(1, 'survivor');
    expect(viewFor(match.state, 0)).toMatchObject({ ambitions: [], winners: [] });
    match.passQuarter();
    expect(viewFor(match.state, 0)).toMatchObject({
      ambitions: [{ seat: 1, ambition: 'survivor', met: false, points: 0 }],
      winners: [0, 2],
    });
  });
});

describe('what happened, as a viewer may know it', () => {
  test('a blind draw is hidden from rivals, a face-up one is not', () => {
    const match = aMatch().withRow('data', 'web-3').withDeck('data', 'health-3');
    match.play(0, { type: 'draw', deck: 'data', card: 'web-3' }, { type: 'draw', deck: 'data', card: 'top' });
    const cards = (viewer: 0 | 1 | 'spectator' | 'all') =>
      eventsOf(match.state, viewer).flatMap((event) => (event.type === 'drew' ? [event.card] : []));
    expect(cards(0)).toEqual(['web-3', 'health-3']);
    expect(cards(1)).toEqual(['web-3', 'hidden']);
    expect(cards('spectator')).toEqual(['web-3', 'hidden']);
    expect(cards('all')).toEqual(['web-3', 'health-3']);
  });

  test('data won with users, and the ambition kept, are hidden from rivals', () => {
    const match = aMatch().withDeck('data', 'law-3').withAmbition(0, 'frontier', 'survivor');
    match.state.turn.stage = 'ambition';
    match.play(0, { type: 'keepAmbition', ambition: 'frontier' }).boardroom({ 0: { burn: 1 } });
    const secrets = (viewer: 0 | 1) =>
      eventsOf(match.state, viewer).flatMap((event) =>
        event.type === 'dataWon' ? [event.card] : event.type === 'keptAmbition' ? [event.ambition] : [],
      );
    expect(secrets(0)).toEqual(['frontier', 'law-3']);
    expect(secrets(1)).toEqual(['hidden', 'hidden']);
  });
});

describe('taking a move back', () => {
  test('is possible until something was revealed', () => {
    const match = aMatch().withRow('data', 'web-3', 'web-1').withDeck('compute', 'large-cluster');
    const canUndo = (): boolean => viewFor(match.state, 0).canUndo;
    expect(canUndo()).toBe(false);
    match.play(0, { type: 'setPrice', price: 2 });
    expect(canUndo()).toBe(true);
    match.play(0, { type: 'draw', deck: 'data', card: 'web-3' });
    expect(canUndo()).toBe(true);
    match.play(0, { type: 'draw', deck: 'compute', card: 'top' });
    expect(canUndo()).toBe(false);
    match.play(0, { type: 'capitalCall' });
    expect(canUndo()).toBe(true);
    match.play(0, { type: 'endTurn' });
    expect(canUndo()).toBe(false);
  });

  test('an overrun chip has been seen: no way back', () => {
    const match = aMatch()
      .withHand(0, 'web-3')
      .withChip(0)
      .play(0, { type: 'trainFoundation', data: ['web-3'] });
    expect(viewFor(match.state, 0).canUndo).toBe(false);
  });

  test('rivals cannot take back what they did not do', () => {
    const match = aMatch().play(0, { type: 'setPrice', price: 2 });
    expect(viewFor(match.state, 1).canUndo).toBe(false);
    expect(viewFor(match.state, 'all').canUndo).toBe(false);
  });

  test("an envelope filled in one's own turn can be changed until it is sealed", () => {
    const match = aMatch({ sealing: 'own-turn' }).play(0, { type: 'endTurn' });
    match.play(0, { type: 'pitch', investor: 'none', card: 'none' }, { type: 'burn', amount: 3 });
    expect(viewFor(match.state, 0).canUndo).toBe(true);
    match.play(0, { type: 'seal' });
    expect(viewFor(match.state, 0).canUndo).toBe(false);
  });
});
