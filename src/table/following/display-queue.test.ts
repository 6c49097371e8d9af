import { expect, test } from 'vitest';
import { cloneMatch, eventsOf, viewFor, type MatchState, type Viewer } from '../../../rules/index';
import { handClock } from '../../../tests/support/hand-clock';
import { Dice, playMatch, randomMove } from '../../../tests/support/random-play';
import { createDisplayQueue } from './display-queue';
import { awaitsViewer, isTold, type Pace, type Position } from './timing';

const look = (state: MatchState, viewer: Viewer): Position => ({
  view: viewFor(state, viewer),
  events: eventsOf(state, viewer),
});

/** Every state of a match, as it was played at random. */
function statesOf(seed: number, players = 4): MatchState[] {
  const states: MatchState[] = [];
  const options = { scenario: 'standard', players, sealing: 'together' } as const;
  playMatch(
    options,
    seed,
    (_, __, legal, dice) => randomMove(legal, dice),
    (state) => void states.push(cloneMatch(state)),
  );
  return states.slice(0, 160);
}

/** A queue and all that it showed. */
function watched(pace: Pace) {
  const clock = handClock();
  const queue = createDisplayQueue<Position>(clock, pace);
  const seen: Position[] = [];
  queue.subscribe(() => {
    const { position } = queue.shown();
    if (position !== undefined && position !== seen.at(-1)) seen.push(position);
  });
  return { clock, queue, seen };
}

const paces = ['calm', 'brisk', 'at-once'] as const;

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'whatever comes when, positions are shown in order and the newest stays, seed %i',
  (seed) => {
    const dice = new Dice(seed);
    const states = statesOf(seed % 4);
    const { clock, queue, seen } = watched(dice.pick(paces));
    const arrived: Position[] = [];
    const arrive = (state: MatchState, viewer: Viewer = 0) => {
      const position = look(state, viewer);
      arrived.push(position);
      queue.arrive(position);
    };
    for (let at = 0; at < states.length; at++) {
      // A connection that was lost misses some; an undo goes back; at one device another viewer may look.
      if (dice.oneIn(40)) at = Math.min(states.length - 1, at + dice.below(20));
      const state = states[dice.oneIn(30) ? Math.max(0, at - dice.below(3)) : at];
      if (state !== undefined) arrive(state, dice.oneIn(20) ? 'spectator' : 0);
      if (dice.oneIn(15)) queue.skip();
      if (dice.oneIn(6)) queue.next();
      if (dice.oneIn(15)) queue.setPace(dice.pick(paces));
      if (dice.oneIn(15)) queue.pause(dice.oneIn(2));
      if (dice.oneIn(15)) queue.cover(dice.oneIn(2));
      clock.goOn(dice.below(1500));
      const { position, behind } = queue.shown();
      expect(behind).toBe(position !== arrived.at(-1));
    }
    queue.pause(false);
    queue.cover(false);
    if (dice.oneIn(2)) queue.skip();
    clock.goOn(10_000_000);
    expect(seen).toEqual(arrived);
    expect(queue.shown()).toMatchObject({ behind: false, paused: false });
    expect(clock.idle()).toBe(true);
  },
);

test('nobody waits for their own moves, nor for their turn after a skip', () => {
  const { clock, queue } = watched('calm');
  const late: MatchState[] = [];
  for (const state of statesOf(1)) {
    const { position, behind } = queue.shown();
    const own = position !== undefined && !behind && awaitsViewer(position.view);
    queue.arrive(look(state, 0));
    const turn = awaitsViewer(viewFor(state, 0));
    if (own && queue.shown().behind) late.push(state);
    if (turn) queue.skip();
    if (turn && queue.shown().behind) late.push(state);
    clock.goOn(50);
  }
  expect(late).toEqual([]);
});

test('a round of three takes at most 20 s in calm, a turn at least 2.4 s, a round in brisk half as long', () => {
  const lengths: number[] = [];
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const roundLength = (pace: Pace) => {
      const { clock, queue } = watched(pace);
      const all = statesOf(seed);
      const round = all.findIndex((state) => state.turn.seat !== 0);
      const end = all.findIndex((state, at) => at > round && state.phase !== 'build');
      for (const state of all.slice(round, end + 1)) queue.arrive(look(state, 'spectator'));
      const start = clock.now();
      let turns = 0;
      let began = start;
      queue.subscribe(() => {
        const { step, position } = queue.shown();
        if (step?.events.some(({ type }) => type === 'turnEnded') !== true || position === undefined) return;
        if (clock.now() > began) turns += 1;
        began = clock.now();
      });
      while (queue.shown().behind) clock.goOn(10);
      return { length: clock.now() - start, turns };
    };
    const calm = roundLength('calm');
    lengths.push(calm.length);
    expect(calm.length).toBeLessThanOrEqual(20_000);
    expect(roundLength('brisk').length).toBeLessThanOrEqual(calm.length / 2 + 20);
    expect(roundLength('at-once').length).toBe(0);
  }
  expect(Math.min(...lengths)).toBeGreaterThan(2_400);
});

test('what changes hands is on its way before the position that it leads to is shown', () => {
  const { clock, queue } = watched('calm');
  const states = statesOf(2);
  const at = states.findIndex((state, place) => {
    const before = states[place - 1];
    return (
      before !== undefined &&
      before.turn.seat !== 0 &&
      eventsOf(state, 0).slice(eventsOf(before, 0).length).some(isTold)
    );
  });
  const [before, after] = [states[at - 1], states[at]];
  if (before === undefined || after === undefined) throw new Error('nobody moved');
  queue.arrive(look(before, 0));
  queue.arrive(look(after, 0));
  const { step, position } = queue.shown();
  expect(step).toMatchObject({ travel: 300 });
  expect(position?.view.moves).toBe(before.moves);
  clock.goOn(300);
  expect(queue.shown().position?.view.moves).toBe(after.moves);
});

test('two ends in a row show the rest of the turn at once', () => {
  const { clock, queue, seen } = watched('calm');
  const states = statesOf(3);
  const first = states.findIndex((state) => state.turn.seat !== 0 && state.phase === 'build');
  const last = states.findIndex((state, at) => at > first && state.turn.seat !== states[first]?.turn.seat);
  const turn = states.slice(first, last + 4);
  for (const state of turn) queue.arrive(look(state, 0));
  queue.next();
  queue.next();
  queue.next();
  expect(seen.length).toBeGreaterThanOrEqual(last - first);
  clock.goOn(100_000);
  expect(queue.shown().behind).toBe(false);
});
