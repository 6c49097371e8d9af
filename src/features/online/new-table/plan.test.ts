import { expect, test } from 'vitest';
import { createMatch } from '../../../../rules/index';
import { changedSeat, firstPlan, freeBotName, newMatchOf, problemOf, type Plan } from './plan';

const plan: Plan = firstPlan('Ning', (number) => `Bot ${number}`);

test('the first plan can be made at once: oneself, open seats and a bot, choices sealed together', () => {
  expect(problemOf(plan)).toBeUndefined();
  const match = newMatchOf(plan, 'Ning’s table');
  expect(match).toMatchObject({
    title: 'Ning’s table',
    name: 'Ning',
    seat: 0,
    options: { players: 4, scenario: 'standard', sealing: 'together' },
    listed: false,
  });
  expect(match.seats.map(({ kind }) => kind)).toEqual(['open', 'open', 'open', 'bot']);
  expect(() => createMatch(match.options, 'seed')).not.toThrow();
});

test('a title of one’s own goes before the proposed one', () => {
  expect(newMatchOf({ ...plan, title: '  Friday ' }, 'Ning’s table').title).toBe('Friday');
});

test('sitting down elsewhere leaves the old seat to whoever was planned for the new one', () => {
  const seats = changedSeat(plan.seats, 3, { player: 'me' });
  expect(seats.map(({ player }) => player)).toEqual(['normal', 'open', 'open', 'me']);
  expect(newMatchOf({ ...plan, seats }, 'x').seat).toBe(3);
});

test('the maker does not get up for a bot', () => {
  expect(changedSeat(plan.seats, 0, { player: 'hard' })).toBe(plan.seats);
});

test('scenarios that deal companies deal them here too', () => {
  const match = newMatchOf({ ...plan, scenario: 'intro' }, 'x');
  expect(() => createMatch(match.options, 'seed')).not.toThrow();
});

test('bots planned in place of open seats have names of their own, also after a seat was taken away', () => {
  const seats = [plan.seats[0], plan.seats[2], plan.seats[3]].filter((seat) => seat !== undefined);
  expect(freeBotName(seats, (number) => `Bot ${number}`)).toBe('Bot 2');
  expect(problemOf({ ...plan, seats: changedSeat(plan.seats, 1, { player: 'hard' }) })).toBeUndefined();
});

test.each([
  ['needName', { ...plan, name: ' ' }],
  ['needBotName', { ...plan, seats: changedSeat(plan.seats, 3, { name: '' }) }],
  ['sameNames', { ...plan, name: 'bot 4' }],
  ['sameNames', { ...plan, seats: changedSeat(plan.seats, 2, { player: 'easy', name: 'Bot 4' }) }],
] as const)('%s is told', (problem, broken) => expect(problemOf(broken)).toBe(problem));
