import { loadRules } from '../../../rules/releases';
import { botsOf } from '../../bots/by-rules';
import { playWhatIfJob } from '../../teaching/what-if/play-what-if-job';
import type { WhatIfJob, WhatIfPlayed } from '../../teaching/what-if/what-if-job';
import { answerQuestions } from '../threads/answer-questions';

answerQuestions<WhatIfJob, WhatIfPlayed>(async (job) => {
  await loadRules(job.table.rules);
  const { chooseMove } = await botsOf(job.table);
  return playWhatIfJob(job, chooseMove);
});
