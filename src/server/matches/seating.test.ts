import { expect, test } from 'vitest';
import type { StoredMatch, StoredSeat } from '../storage/stored-match';
import { presence, rematchOf } from './seating';

const minute = 60_000;
const start = 1_700_000_000_000;

const person = (name: string): StoredSeat => ({
  kind: 'human',
  name,
  credential: name,
  present: true,
  standIn: false,
  awaySince: start - minute,
});

const over: StoredMatch = {
  id: 'OLD',
  revision: 90,
  state: 88,
  chat: 0,
  status: 'over',
  title: 'A match',
  listed: false,
  options: { players: 2, scenario: 'intro' },
  pace: 'live',
  hints: false,
  rules: 1,
  digest: '',
  seed: 'seed',
  seats: [person('Ada'), person('Lin')],
  host: 0,
  clock: { waiting: [], banks: [0, 0] },
  createdAt: start,
  updatedAt: start,
  expiresAt: start,
};

test('in a rematch time begins for whoever is waited for when they first come, and only then', () => {
  const match = rematchOf(over, 'NEW', start);
  const [waiting] = match.clock.waiting;
  const seat = waiting?.seat ?? -1;
  const full = match.clock.banks;
  const came = presence(match, seat, true, start + minute);
  expect(came.clock).toEqual({ waiting: [{ seat, since: start + minute }], banks: full });

  const gone = presence(came, seat, false, start + 2 * minute);
  const back = presence(gone, seat, true, start + 3 * minute);
  expect(back.clock).toEqual(came.clock);
});

test('whoever comes to a rematch first is not on the clock of the other', () => {
  const match = rematchOf(over, 'NEW', start);
  const other = match.clock.waiting[0]?.seat === 0 ? 1 : 0;
  expect(presence(match, other, true, start + minute).clock).toEqual(match.clock);
});
