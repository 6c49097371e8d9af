import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openClock } from '../../src/server/clock/clock';
import type { Pulse } from '../../src/server/clock/pulse';

const hour = 3_600_000;

/** What may happen to a machine: it runs, sleeps, is stopped, or its clock is set; all in ms. */
const happening = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('runs' as const), ms: fc.nat(900) }) },
  fc.record({
    kind: fc.constantFrom('sleeps' as const, 'stops' as const),
    ms: fc.integer({ min: 0, max: 200 * hour }),
  }),
  fc.record({ kind: fc.constant('is set' as const), ms: fc.integer({ min: -400 * hour, max: 400 * hour }) }),
);

test('whatever happens, only what somebody set is taken for a set clock, sleep is none, and nothing is deleted before its time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), fc.boolean(), async (happenings, goesOnAsleep) => {
      const start = 1_800_000_000_000;
      const [at, kept] = [{ wall: start, elapsed: 0, uptime: 0 }, {} as Partial<Pulse>];
      const beat = async (pulse: Partial<Pulse>): Promise<Partial<Pulse>> => {
        const before = { ...kept };
        Object.assign(kept, pulse);
        return before;
      };
      const clock = await openClock(
        { wall: () => at.wall, elapsed: () => at.elapsed, uptime: () => at.uptime },
        { beat },
      );
      let truth = start;
      let ran = 0;
      let wasSet = false;
      for (const { kind, ms } of happenings) {
        at.wall += ms;
        if (kind !== 'is set') {
          truth += ms;
          at.uptime += ms;
          if (kind !== 'sleeps' || goesOnAsleep) at.elapsed += ms;
        }
        if (kind === 'runs') ran += ms;
        const { leap = 0 } = (await clock.look()) ?? {};
        const set = kind === 'is set' ? ms : 0;
        wasSet ||= set !== 0;
        // What is less than the clock bears comes with the next leap.
        expect(Math.abs(leap - set)).toBeLessThanOrEqual(1_000 * happenings.length);
        // Until its clock was set, nothing goes before it is due.
        expect(wasSet || clock.deletable() <= truth + 1_000).toBe(true);
      }
      expect(clock.running() - start).toBeLessThanOrEqual(ran + 3_001 * happenings.length);
    }),
    { seed: 21, numRuns: 500 },
  );
});
