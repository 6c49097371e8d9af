import { chooseMove } from '../../bots/choose';
import type { SessionRecord } from '../session-record';
import type { WhatIf } from '../what-if';
import { playWhatIfJob } from './play-what-if-job';
import { sumUpWhatIf } from './sum-up-what-if';
import { whatIfJobs } from './what-if-jobs';

/** Everything on one thread, yielding jobs done and jobs to do; several threads share `whatIfJobs` instead. */
export function* computeWhatIf(
  record: SessionRecord,
): Generator<{ readonly done: number; readonly of: number }, WhatIf> {
  const jobs = whatIfJobs(record);
  const played = [];
  for (const [done, job] of jobs.entries()) {
    yield { done, of: jobs.length };
    played.push(playWhatIfJob(job, chooseMove));
  }
  return sumUpWhatIf(record.rounds.length - 1, played);
}
