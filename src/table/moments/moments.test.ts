import { afterEach, expect, test, vi } from 'vitest';
import { cloneMatch, eventsOf, viewFor, type MatchEvent, type MatchState } from '../../../rules/index';
import { madeOf } from '../../../tests/support/fake-audio';
import { handClock } from '../../../tests/support/hand-clock';
import { Dice, everySetup, playAtRandom } from '../../../tests/support/random-play';
import { createDisplayQueue } from '../following/display-queue';
import { awaitsViewer, type Pace, type Position } from '../following/timing';
import { momentKinds, momentsOf, momentSounds, mostMoments, mostTelling, type Moment } from './moments';

/** What a seat sees staged of a whole match, turn by turn, and where each event stands in the record. */
function stagedOf(seed: number) {
  const dice = new Dice(seed);
  const states: MatchState[] = [];
  const end = playAtRandom(dice.pick(everySetup), seed, (state) => void states.push(cloneMatch(state)));
  const clock = handClock();
  const queue = createDisplayQueue<Position>(clock, 'calm', momentsOf);
  const staged: { readonly moment: Moment; readonly turn: number; readonly place: number }[] = [];
  let now: Moment | undefined;
  queue.subscribe(() => {
    const { step, position } = queue.shown();
    const moment = step?.travel === 0 ? step.moment : undefined;
    if (moment !== undefined && moment !== now && position !== undefined) {
      const place = position.events.indexOf(moment.event);
      const before = position.events.slice(0, (step?.places.at(-1) ?? 0) + 1);
      staged.push({ moment, turn: before.filter(({ type }) => type === 'turn').length, place });
    }
    now = moment;
  });
  for (const state of [...states, end]) {
    queue.arrive({ view: viewFor(state, 0), events: eventsOf(state, 0) });
    if (dice.oneIn(20)) queue.next();
    clock.goOn(dice.pick([300, 2_000, 60_000]));
  }
  clock.goOn(10_000_000);
  return { staged, end };
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'of a whole match at most three moments are staged in a turn, none with what only another seat knows, seed %i',
  (seed) => {
    const { staged, end } = stagedOf(seed);
    const publicly = eventsOf(end, 'spectator');
    expect(staged.length).toBeGreaterThan(3);
    for (const { turn } of staged)
      expect(staged.filter((other) => other.turn === turn).length).toBeLessThanOrEqual(mostMoments);
    for (const { moment, place } of staged) expect(moment.event).toEqual(publicly[place]);
  },
);

test.each(Array.from({ length: 8 }, (_, seed) => seed))(
  'who is cut off in their own turn and comes back quarters later is shown no moment of what is long over, seed %i',
  (seed) => {
    const states: MatchState[] = [];
    playAtRandom(new Dice(seed).pick(everySetup), seed, (state) => void states.push(cloneMatch(state)));
    const left = states.find((state) => state.quarter >= 2 && awaitsViewer(viewFor(state, 0)));
    const back = states.find((state) => left !== undefined && state.quarter >= left.quarter + 2);
    if (left === undefined || back === undefined) throw new Error('a match shorter than three quarters');
    const clock = handClock();
    const queue = createDisplayQueue<Position>(clock, 'calm', momentsOf);
    const staged: Moment[] = [];
    queue.subscribe(() => {
      const moment = queue.shown().step?.moment;
      if (moment !== undefined) staged.push(moment);
    });
    for (const state of [left, back]) {
      queue.arrive({ view: viewFor(state, 0), events: eventsOf(state, 0) });
      clock.goOn(10_000_000);
    }
    expect(staged).toEqual([]);
    expect(queue.shown().position?.view.quarter).toBe(back.quarter);
  },
);

test('a new quarter begins with its weather, then a customer goes; of a move only the weightiest is staged', () => {
  const news: MatchEvent = { type: 'news', quarter: 2, news: 'act-two', from: 'warm', to: 'cautious' };
  const left: MatchEvent = { type: 'contractLeft', quarter: 2, contract: 'city-bank' };
  const trained: MatchEvent = { type: 'trained', quarter: 2, seat: 1, level: 3, data: [], cost: 4, chip: 2, bill: 3 };
  const reached: MatchEvent = { type: 'foundationReached', quarter: 2, seat: 1, level: 3, bill: 3 };
  const kinds = (events: readonly MatchEvent[], own = false) => momentsOf(events, own).map(({ kind }) => kind);
  expect(kinds([left, news])).toEqual(['weather', 'customerLeft']);
  expect(kinds([reached, trained])).toEqual(['overrun']);
  expect(kinds([{ ...trained, bill: 0 }])).toEqual([]);
  expect(kinds([reached])).toEqual(['level']);
  expect(kinds([reached], true)).toEqual([]);
});

test('three are staged at most: one’s own first, then the weightiest, in the order they happened', () => {
  const told = [
    { kind: 'burnWar', seat: 1 },
    { kind: 'truce', seat: 2 },
    { kind: 'pressure', seat: 0 },
    { kind: 'rescue', seat: 3 },
    { kind: 'rescue', seat: 4 },
  ] as const;
  expect(mostTelling(told, ({ seat }) => seat === 0)).toEqual([told[2], told[3], told[4]]);
  expect(mostTelling(told, () => false).map(({ kind }) => kind)).toEqual(['truce', 'rescue', 'rescue']);
  expect(new Set(momentKinds).size).toBe(momentKinds.length);
});

test('what is staged of the same events takes half the time in brisk', () => {
  const news: MatchEvent = { type: 'news', quarter: 2, news: 'act-two', from: 'warm', to: 'cautious' };
  const left: MatchEvent = { type: 'contractLeft', quarter: 2, contract: 'city-bank' };
  const lengths = (pace: Pace) => momentsOf([news, left], false, mostMoments, pace).map(({ length }) => length);
  expect(lengths('brisk')).toEqual(lengths('calm').map((length) => length / 2));
});

afterEach(() => vi.unstubAllGlobals());

test('every moment is heard', () => {
  for (const kind of momentKinds) expect(madeOf(momentSounds[kind]).length).toBeGreaterThan(0);
});
