import type { MatchEvent } from '../../../rules/index';
import { list } from '../../i18n/format';
import type { HintsText } from '../../i18n/hints';
import type { TableWords } from '../table-words';
import type { Reason } from './advice';

/** Why a bot moved as it did, in one sentence; empty when nothing can be said. */
export function whySentence(
  event: MatchEvent,
  reasons: readonly Reason[],
  t: HintsText,
  { language }: TableWords,
): string {
  if (event.type === 'drew') return t.why({ reasons: t.purposes[event.deck] });
  if (reasons.length === 0) return '';
  return t.why({
    reasons: list(
      language,
      reasons.map(({ part }) => t.gains[part]),
    ),
  });
}
