import type { MatchView, Move } from '../../../rules/index';
import { chooseMove } from '../../bots/choose';
import type { Bot } from '../../bots/levels';
import { answerQuestions } from '../threads/answer-questions';

/** A decision for the seat that views. */
export interface Question {
  readonly view: MatchView;
  readonly bot: Bot;
  readonly seed: string;
}

answerQuestions<Question, Move>(({ view, bot, seed }) => chooseMove(view, bot, seed));
