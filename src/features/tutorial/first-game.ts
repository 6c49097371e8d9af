import type { MatchOptions } from '../../../rules/index';
import { textNow } from '../../i18n';
import { newMatch } from '../../browser-storage/new-match';
import type { SavedMatch } from '../../browser-storage/saved-match';

/** The intro game cut to three quarters, the last of them cold: a person against two giants. */
const options: MatchOptions = {
  players: 3,
  scenario: 'intro',
  companies: ['health', 'search', 'voice'],
  sealing: 'together',
  variant: { quarters: 3, climate: ['warm', 'warm', 'cold'] },
};

/** Deals a customer, compute and data that lead to one another in the first turn; of many seeds one that a beginner can win without raising most. */
const seed = 'first-game-5381';

/** The match the guide leads through, always dealt the same. */
export function firstGame(): SavedMatch {
  const t = textNow('tutorial');
  const { botName } = textNow('setup');
  return newMatch({
    options,
    seed,
    name: t.matchName,
    hints: true,
    guide: { read: [], hidden: false },
    seats: [
      { name: t.you, kind: 'human', level: 'normal' },
      { name: botName({ number: 1 }), kind: 'bot', level: 'easy', temperament: 'burner' },
      { name: botName({ number: 2 }), kind: 'bot', level: 'easy', temperament: 'burner' },
    ],
  });
}
