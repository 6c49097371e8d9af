/**
 * What bots offer to whoever lets them decide. Every release of the rules is archived with its own: pages and servers get
 * those of a match by `botsOf`.
 */

/** A strong player's best few moves, and why. */
export { advise } from './advice/advise';
/** What everybody sees to speak for a move. */
export { explain } from './advice/explain';
/** A bot's move, at one go or step by step. */
export { chooseMove, ponder } from './choose';
/** How the chances to win went in a finished match, and which decisions moved them. */
export { chancesAlong, turningPoints } from './review/review';
