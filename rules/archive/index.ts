/** Every release of the rules that stays, by version. Made by `npm run release-rules`. */
import * as release5 from './5/index';

export const archive = { 5: release5 };
