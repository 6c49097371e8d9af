import { playWhatIfJob } from '../../teaching/what-if/play-what-if-job';
import type { WhatIfJob, WhatIfPlayed } from '../../teaching/what-if/what-if-job';
import { answerQuestions } from '../threads/answer-questions';

answerQuestions<WhatIfJob, WhatIfPlayed>(playWhatIfJob);
