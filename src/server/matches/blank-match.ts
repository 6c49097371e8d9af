import { rulesVersion } from '../../../rules/index';
import type { StoredMatch } from '../storage/documents/stored-match';
import { newSecret } from './secrets';

/** What somebody decides about a match before it begins. */
type Chosen = Pick<StoredMatch, 'id' | 'title' | 'listed' | 'options' | 'pace' | 'hints' | 'seats' | 'host'>;

/** A match nobody has stored yet, with a seed of its own: people gather. */
export const blankMatch = (chosen: Chosen, now: number): StoredMatch => ({
  ...chosen,
  revision: 0,
  state: 0,
  chat: 0,
  status: 'gathering',
  rules: rulesVersion,
  seed: newSecret(),
  clock: { waiting: [], banks: [] },
  createdAt: now,
  updatedAt: now,
  expiresAt: now,
});
