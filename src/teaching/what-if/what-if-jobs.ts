import { rulesOf } from '../../../rules/releases';
import { halfTime } from '../figures/played-table';
import { playTable } from '../figures/play-table';
import type { SessionRecord } from '../session-record';
import type { WhatIfJob } from './what-if-job';

/** Play-outs from each state: few for a large class, where many tables narrow the interval. */
export const playOutsFor = (tables: number): number =>
  Math.min(mostPlayOuts, Math.max(fewestPlayOuts, Math.round(allPlayOuts / Math.max(1, tables))));

/** A play-out of four seats takes about 0.13 s: with these, 50 tables of a standard game less than three minutes on two cores. */
const allPlayOuts = 300;
const fewestPlayOuts = 4;
const mostPlayOuts = 40;

/** Seeds of one job: a job must be short, so that progress shows and threads share the work evenly. */
const seedsAJob = 4;

/** What has to be played for the last game of a session. Tables that can't be played again are left out. */
export function whatIfJobs(record: SessionRecord): WhatIfJob[] {
  const tables = (record.rounds.at(-1)?.tables ?? []).flatMap((table) => {
    const again = playTable(table);
    // Quarters begun; a finished match begins none after its last.
    return again === undefined ? [] : [{ table, begun: again.over ? again.played : again.played + 1 }];
  });
  const count = playOutsFor(tables.length);
  return tables.flatMap(({ table, begun }) => {
    const states =
      begun > halfTime(rulesOf(table).presetOf(table.options).quarters)
        ? (['start', 'half'] as const)
        : (['start'] as const);
    const { rules, options, seed, moves } = table;
    return states.flatMap((from) =>
      Array.from({ length: Math.ceil(count / seedsAJob) }, (_, n) => ({
        table: { table: table.table, rules, options, seed, moves: from === 'start' ? [] : moves },
        from,
        seeds: Array.from(
          { length: Math.min(seedsAJob, count - n * seedsAJob) },
          (_, i) => `${seed}.${n * seedsAJob + i}`,
        ),
      })),
    );
  });
}
