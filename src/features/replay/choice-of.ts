import type { Viewer } from '../../../rules/index';
import type { MatchRecord } from '../../game/match-record';
import type { ReplayText } from '../../i18n/en/replay';
import { money } from '../../i18n/format';
import type { TableWords } from '../../table/table-words';

/** Tells a boardroom choice, which makes no event until the envelopes are opened, to those who may know it. */
export function choiceOf(
  made: MatchRecord['moves'][number] | undefined,
  viewer: Viewer,
  t: ReplayText,
  words: TableWords,
): string {
  if (made === undefined) return '';
  const { seat, move } = made;
  const name = words.short(seat);
  if (viewer !== 'all' && viewer !== seat) return t.secret({ name });
  if (move.type === 'burn') return t.burns({ name, sum: money(move.amount) });
  if (move.type !== 'pitch') return '';
  return move.investor === 'none'
    ? t.pitchesNobody({ name })
    : t.pitches({ name, investor: words.cards.investors[move.investor].name });
}
