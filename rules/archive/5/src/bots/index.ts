/** The bots' door for whoever lets them decide: every release of the rules brings its own. */
export { advise } from './advice/advise';
export { explain } from './advice/explain';
export { chooseMove, ponder } from './choose';
export { chancesAlong, turningPoints } from './review/review';
