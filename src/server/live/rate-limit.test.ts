import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateLimit } from './rate-limit';

test('never lets through more than the burst and what time adds, nor less to whoever keeps within', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.record({ after: fc.integer({ min: 0, max: 3_000 }), tries: fc.integer({ min: 1, max: 40 }) })),
      (burst, perSecond, steps) => {
        let time = 0;
        const may = rateLimit(burst, perSecond, () => time);
        let passed = 0;
        for (const { after, tries } of steps) {
          time += after;
          const before = passed;
          for (let i = 0; i < tries; i++) if (may()) passed++;
          expect(passed).toBeLessThanOrEqual(burst + (time / 1_000) * perSecond + 1e-6);
          const earned = Math.floor(Math.min(burst, (after / 1_000) * perSecond) + 1e-9);
          expect(passed - before).toBeGreaterThanOrEqual(Math.min(tries, earned));
        }
      },
    ),
    { seed: 31, numRuns: 300 },
  );
});
