import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClock, type KeptClock } from '../../src/server/clock/clock';
import type { Pulse } from '../../src/server/clock/pulse';
import type { MatchStore } from '../../src/server/storage/match-store';
import { openStore } from '../../src/server/storage/sql/sql-store';
import { settleWorker } from '../support/built-server';
import { newSqlite, type TestDatabase } from '../support/databases';
import { aStoredMatch } from '../support/stored-matches';

/* The server's own clock, with machines whose clocks do anything, restarts among it, and several servers at once. */

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;
const year = 365 * day;
const start = 1_750_000_000_000;

/** A database that holds nothing but the pulse. */
function pulses() {
  let kept: Partial<Pulse> = {};
  return {
    beat(pulse: Partial<Pulse>) {
      const before = kept;
      kept = { ...kept, ...pulse, running: Math.max(kept.running ?? 0, pulse.running ?? 0) };
      if (kept.running === 0) kept = {};
      return Promise.resolve(before);
    },
  };
}

/** A machine whose clocks are moved by hand, and the server on it. */
function machine(store: { readonly beat: (pulse: Partial<Pulse>) => Promise<Partial<Pulse>> }) {
  let wall = start;
  let elapsed = 0;
  let clock: KeptClock | undefined;
  const its = (): KeptClock => {
    if (clock === undefined) throw new Error('no server runs');
    return clock;
  };
  return {
    clock: its,
    wall: () => wall,
    set: (by: number) => void (wall += by),
    /** Time goes on, the server looks after its clock each second. */
    async run(ms: number) {
      for (let left = ms; left > 0; left -= second) {
        const step = Math.min(left, second);
        wall += step;
        elapsed += step;
        await its().look();
      }
    },
    /** The machine stands still; its clocks do or do not. */
    sleep(ms: number, counts: boolean) {
      wall += ms;
      if (counts) elapsed += ms;
    },
    async start() {
      clock = await openClock({ wall: () => wall, elapsed: () => elapsed, uptime: () => elapsed }, store);
    },
    off(ms: number) {
      clock = undefined;
      wall += ms;
      elapsed = 0;
    },
  };
}

const anything = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('run' as const), ms: fc.integer({ min: 1, max: 20 * second }) }),
    fc.record({ kind: fc.constant('set' as const), ms: fc.integer({ min: -2 * year, max: 2 * year }) }),
    fc.record({ kind: fc.constantFrom('sleep' as const, 'doze' as const), ms: fc.integer({ min: 0, max: 3 * day }) }),
    fc.record({ kind: fc.constant('restart' as const), ms: fc.integer({ min: 0, max: 3 * day }) }),
  ),
  { maxLength: 12 },
);

test('running time is the time in which servers ran, whatever happens to the machine’s clocks; the time of day follows', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (happenings) => {
      const here = machine(pulses());
      await here.start();
      const first = here.clock().running();
      let ran = 0;
      let gaps = 0;
      for (const { kind, ms } of happenings) {
        if (kind === 'run') {
          await here.run(ms);
          ran += ms;
        } else if (kind === 'set') here.set(ms);
        else if (kind === 'restart') {
          here.off(ms);
          await here.start();
        } else {
          here.sleep(ms, kind === 'sleep');
          gaps++;
        }
        const counted = here.clock().running() - first;
        expect(counted).toBeGreaterThanOrEqual(ran);
        // The first seconds of a gap can't be told from any others.
        expect(counted).toBeLessThanOrEqual(ran + 3 * second * gaps);
      }
      await here.clock().look();
      expect(Math.abs(here.clock().now() - here.wall())).toBeLessThanOrEqual(second);
    }),
    { seed: 8, numRuns: 300 },
  );
});

test('a server that slept while others ran takes over how far they are', async () => {
  const store = pulses();
  const [a, b] = [machine(store), machine(store)];
  await a.start();
  await b.start();
  const before = a.clock().running();
  a.sleep(12 * 60 * second, true);
  await b.run(12 * 60 * second);
  await a.clock().look();
  expect(a.clock().running()).toBe(b.clock().running());
  expect(a.clock().running() - before).toBe(12 * 60 * second);
});

let database: TestDatabase;
let store: MatchStore;
beforeAll(async () => {
  database = await newSqlite();
  store = await openStore(database.place, settleWorker);
});
afterAll(async () => {
  await store.close();
  await database.remove();
});

test('a clock that leaps on deletes nothing for an hour, however often it does and the server is started; then what is old is', async () => {
  const here = machine(store);
  await here.start();
  await store.create(aStoredMatch('GONE', { expiresAt: start - 1 }));
  await store.create(aStoredMatch('KEPT', { expiresAt: start + 30 * day }));
  const sweep = (): Promise<string[]> => store.removeExpired(here.clock().deletable());
  await here.run(10 * second);
  here.set(3 * year);
  await here.run(10 * second);
  // What had expired before may go.
  expect(await sweep()).toEqual(['GONE']);
  for (const leap of [year, -4 * year, 5 * year]) {
    here.set(leap);
    await here.run(60 * second);
    expect(await sweep()).toEqual([]);
    here.off(day);
    await here.start();
    expect(await sweep()).toEqual([]);
  }
  await here.run(2 * hour);
  expect(await sweep()).toEqual(['KEPT']);
});

test('a clock set back deletes nothing, and one that is right deletes what is due at once', async () => {
  const here = machine(pulses());
  await here.start();
  await here.run(second);
  here.set(-year);
  await here.run(second);
  expect(here.clock().deletable()).toBe(here.wall());
  here.set(second * 1_800);
  await here.run(second);
  expect(here.clock().deletable()).toBe(here.wall());
});

test('a server that runs only for a lesson a week deletes all the same', async () => {
  const here = machine(pulses());
  await here.start();
  for (let week = 0; week < 6; week++) {
    await here.run(hour);
    here.off(7 * day);
    await here.start();
  }
  expect(here.wall() - here.clock().deletable()).toBeLessThan(15 * day);
});
