import { produce } from 'immer';
import { expect, test } from 'vitest';
import { clockAt } from '../../../tests/support/clock-at';
import { aStoredMatch, aStoredPerson } from '../../../tests/support/stored-matches';
import type { StoredMatch } from '../storage/documents/stored-match';
import { noteLeaving, notePresence, rematchOf } from './seating';

const minute = 60_000;
const start = 1_700_000_000_000;

const presence = (match: StoredMatch, seat: number, present: boolean, now: number): StoredMatch =>
  produce(match, (draft) => notePresence(draft, seat, present, now));

const away = { awaySince: start - minute };
const over = aStoredMatch('OLD', {
  status: 'over',
  state: 88,
  seats: [aStoredPerson(away), aStoredPerson({ ...away, name: 'Lin', credential: 'another' })],
});

test('in a rematch time begins for whoever is waited for when they first come, and only then', () => {
  const match = rematchOf(over, 'NEW', clockAt(start));
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
  const match = rematchOf(over, 'NEW', clockAt(start));
  const other = match.clock.waiting[0]?.seat === 0 ? 1 : 0;
  expect(presence(match, other, true, start + minute).clock).toEqual(match.clock);
});

test('how far somebody had followed is kept as they leave, where it is known, and forgotten in a rematch', () => {
  const leaving = (match: StoredMatch, followed: number | undefined): StoredMatch =>
    produce(match, (draft) => noteLeaving(draft, 0, start, followed));
  const left = leaving(over, 40);
  expect(left.seats[0]).toMatchObject({ present: false, followed: 40 });
  expect(leaving(left, undefined).seats[0]).toMatchObject({ followed: 40 });
  // A page that was left before another is noted after it.
  expect(leaving(left, 30).seats[0]).toMatchObject({ followed: 40 });
  expect(rematchOf(left, 'NEW', clockAt(start)).seats[0]).not.toHaveProperty('followed');
});
