import { BadOptions, createMatch } from '../../../rules/index';
import { longest } from '../../protocol/limits';
import { BadQuestions } from '../../teaching/questions/bad-questions';
import type { QuestionSets } from '../../teaching/questions/question';
import { readQuestionSets } from '../../teaching/questions/read-question-sets';
import { optionsOf, type SessionPlan } from '../../teaching/session-plan';
import { tidyText } from '../matches/tidy-text';
import { Refused } from '../refused';

/** A plan as it comes: its own questions are still to be read. */
export type AskedPlan = Omit<SessionPlan, 'questions'> & { readonly questions?: unknown };

/** The plan of a session, checked. @throws Refused 'bad-name', 'bad-questions' or 'bad-plan' */
export function readPlan({ questions, ...asked }: AskedPlan): SessionPlan {
  const title = tidyText(asked.title, longest.title);
  if (title === undefined) throw new Refused('bad-name');
  const plan = { ...asked, title, ...(questions === undefined ? {} : { questions: readQuestions(questions) }) };
  if (!playable(plan)) throw new Refused('bad-plan');
  return plan;
}

function readQuestions(sent: unknown): QuestionSets {
  try {
    return readQuestionSets(sent);
  } catch (error) {
    if (error instanceof BadQuestions) throw new Refused('bad-questions');
    throw error;
  }
}

/** Whether the rules can play every game of a plan. */
function playable({ games, tableSize }: SessionPlan): boolean {
  try {
    for (const game of games) createMatch(optionsOf(game, tableSize), 'plan');
    return true;
  } catch (error) {
    if (error instanceof BadOptions) return false;
    throw error;
  }
}
