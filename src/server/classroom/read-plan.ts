import { longest } from '../../protocol/limits';
import { unplayableGame, type UncheckedPlan } from '../../teaching/plan-schema';
import { BadQuestions } from '../../teaching/questions/bad-questions';
import type { OwnQuestion, QuestionSets } from '../../teaching/questions/question';
import { readQuestionSets } from '../../teaching/questions/read-question-sets';
import type { SessionPlan } from '../../teaching/session-plan';
import { tidyText } from '../matches/tidy-text';
import { ApiRefusal } from '../api-refusal';

/** The plan of a session, checked. @throws ApiRefusal 'bad-name', 'bad-questions' or 'bad-plan' */
export function readPlan({ questions, ...asked }: UncheckedPlan): SessionPlan {
  const title = tidyText(asked.title, longest.title);
  if (title === undefined) throw new ApiRefusal('bad-name');
  const plan = { ...asked, title, ...(questions === undefined ? {} : { questions: readQuestions(questions) }) };
  if (unplayableGame(plan) >= 0) throw new ApiRefusal('bad-plan');
  return plan;
}

function readQuestions(sent: unknown): QuestionSets<OwnQuestion> {
  try {
    return readQuestionSets(sent);
  } catch (error) {
    if (error instanceof BadQuestions) throw new ApiRefusal('bad-questions');
    throw error;
  }
}
