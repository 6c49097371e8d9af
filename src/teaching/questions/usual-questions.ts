import { prediction } from './prediction';
import type { QuestionSets } from './question';
import { quiz } from './quiz';
import { reflection } from './reflection';

/** What a session asks when its teacher brings no questions of their own. */
export const usualQuestions: QuestionSets = { prediction, quiz, reflection };
