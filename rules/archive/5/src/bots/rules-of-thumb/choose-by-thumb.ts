import type { Move } from '../../../rules/index';
import { skills } from './skill';
import { chooseAction } from './choose-action';
import { chooseAmbition } from './choose-ambition';
import { chooseInBoardroom } from './choose-in-boardroom';
import type { BotContext } from './bot-context';

/** The move that rules of thumb find best; the weaker the level, the less surely. */
export function chooseByThumb(given: Omit<BotContext, 'skill'>, level: keyof typeof skills): Move {
  const context: BotContext = { ...given, skill: skills[level] };
  switch (context.view.legal[0]?.type) {
    case 'keepAmbition':
      return chooseAmbition(context);
    case 'pitch':
    case 'burn':
      return chooseInBoardroom(context);
    default:
      return chooseAction(context);
  }
}
