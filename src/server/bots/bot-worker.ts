import type { MatchView, Move } from '../../../rules/index';
import { botsOf } from '../../bots/by-rules';
import type { Bot } from '../../bots/levels';
import { answerQuestions } from '../threads/answer-questions';

/** A decision for the seat that views. */
export interface Question {
  readonly view: MatchView;
  readonly bot: Bot;
  readonly seed: string;
}

answerQuestions<Question, Move>(async ({ view, bot, seed }) => (await botsOf(view)).chooseMove(view, bot, seed));
