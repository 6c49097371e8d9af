import { produce } from 'immer';
import { expect, test } from 'vitest';
import { applyMove, createMatch, legalMoves, seatsToAct, type Move } from '../../rules/index';
import type { NewMatch } from '../../src/protocol/api';
import { openRoom } from '../../src/server/matches/room';
import type { Room } from '../../src/server/matches/room.types';
import type { RoomServices } from '../../src/server/matches/room-services';
import { newStoredMatch, notePresence } from '../../src/server/matches/seating';
import type { MatchStore } from '../../src/server/storage/match-store';
import type { StoredMatch } from '../../src/server/storage/documents/stored-match';
import { clockAt } from '../support/clock-at';
import { usualMatch } from '../support/server-api';

/* Ways to make a match never end, tried without waiting: on the server's own parts, with a clock of the test's. */

const minute = 60_000;

/** A full match of people, the first of them made at time 0. */
function matchOf(change: Partial<NewMatch>): StoredMatch {
  const made = newStoredMatch({ ...usualMatch, ...change }, 'STALLING2345', 'maker', clockAt(0));
  if (typeof made === 'string') throw new Error(made);
  const seats = made.seats.map((seat, i) =>
    seat.kind === 'open'
      ? ({ kind: 'human', name: `Player ${i}`, credential: `c${i}`, present: true, standIn: false } as const)
      : seat,
  );
  const state = createMatch(made.options, made.seed);
  return {
    ...made,
    seats,
    status: 'playing',
    clock: { waiting: [{ seat: state.turn.seat, since: 0 }], banks: made.seats.map(() => 4 * minute) },
  };
}

const cameBack = (match: StoredMatch, seat: number, now: number): StoredMatch =>
  produce(match, (draft) => notePresence(draft, seat, true, now));

const standsIn = (match: StoredMatch, seat: number): StoredMatch => ({
  ...match,
  seats: match.seats.map((old, i) => (i === seat && old.kind === 'human' ? { ...old, standIn: true } : old)),
});

test('whoever lets the time run out and then says "I’m back" gets no new time: the bot decides first', () => {
  const match = matchOf({ pace: 'quick' });
  const seat = match.clock.waiting[0]?.seat ?? -1;
  const late = standsIn(match, seat);
  const back = cameBack(late, seat, 5 * minute);
  expect(back.seats[seat]).toMatchObject({ kind: 'human', standIn: true });
  expect(back.clock).toEqual(late.clock);
});

test('time spent away is paid for: going and coming back fills no bank', () => {
  let match = matchOf({ pace: 'quick' });
  const seat = match.clock.waiting[0]?.seat ?? -1;
  for (let minutes = 1; minutes <= 3; minutes++) match = cameBack(standsIn(match, seat), seat, minutes * minute);
  // Each minute, 15 seconds were free.
  expect(match.clock.banks[seat]).toBe(4 * minute - 3 * 45_000);
  expect(match.seats[seat]).toMatchObject({ standIn: false });
});

test('opening and closing one’s envelope for ever ends some time: the match then only goes forward', async () => {
  // Everything it is given to keep it keeps; nothing else is asked of it here.
  const store = { commit: () => Promise.resolve(true) } as Partial<MatchStore> as MatchStore;
  const services: RoomServices = {
    store,
    clock: clockAt(0),
    think: () => Promise.reject(new Error('no bots here')),
    botPause: 0,
    announce: () => undefined,
    draining: () => false,
    shared: false,
    tell: () => undefined,
    count: () => undefined,
    report: (error) => {
      throw error;
    },
  };
  const match = matchOf({
    pace: 'untimed',
    options: { players: 2, scenario: 'intro' },
    seats: [{ kind: 'open' }, { kind: 'open' }],
  });
  const room = openRoom({ match, log: [], chat: [] }, services, () => undefined);
  let state = await playToBoardroom(room, match);
  const seat = 0;
  let refused: unknown;
  for (const move of [
    { type: 'pitch', investor: 'none', card: 'none' },
    { type: 'burn', amount: 0 },
    { type: 'seal' },
  ] as const)
    state = await acted(room, seat, state, move);
  const again: readonly Move[] = [
    { type: 'unseal' },
    { type: 'pitch', investor: 'none', card: 'none' },
    { type: 'burn', amount: 0 },
    { type: 'seal' },
  ];
  for (let i = 0; refused === undefined && i < 12_000; i++) {
    const answer = await room.act(seat, state, { type: 'play', move: again[i % 4] as Move }, 'human');
    if ('done' in answer) state = answer.done;
    else refused = answer;
  }
  expect(refused).toEqual({ error: 'too-many-tries' });
  expect(state).toBeLessThan(2_010);
  // The other one seals, and the quarter ends.
  for (const move of again.slice(1)) state = await acted(room, 1, state, move);
  expect(room.stored().status).toBe('playing');
});

async function acted(room: Room, seat: number, state: number, move: Move): Promise<number> {
  const answer = await room.act(seat, state, { type: 'play', move }, 'human');
  if (!('done' in answer)) throw new Error(JSON.stringify([move, answer]));
  return answer.done;
}

/** Plays as the rules allow until everybody decides at once. */
async function playToBoardroom(room: Room, { options, seed }: StoredMatch): Promise<number> {
  const mirror = createMatch(options, seed);
  let state = 0;
  while (mirror.phase === 'build') {
    const [seat = 0] = seatsToAct(mirror);
    const legal = legalMoves(mirror, seat);
    const move = legal.find(({ type }) => type === 'endTurn') ?? legal[0];
    if (move === undefined) throw new Error('nothing legal');
    applyMove(mirror, seat, move);
    state = await acted(room, seat, state, move);
  }
  return state;
}
