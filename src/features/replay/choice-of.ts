import type { Viewer } from '../../../rules/index';
import { money } from '../../i18n/format';
import type { Words } from '../../table/screens/words';
import type { MatchRecord } from '../../game/match-record';

/** Tells a boardroom choice, which makes no event until the envelopes are opened, to those who may know it. */
export function choiceOf(made: MatchRecord['moves'][number] | undefined, viewer: Viewer, words: Words): string {
  if (made === undefined) return '';
  const { seat, move } = made;
  const t = words.t.replay;
  const name = words.short(seat);
  if (viewer !== 'all' && viewer !== seat) return t.secret({ name });
  if (move.type === 'burn') return t.burns({ name, sum: money(move.amount) });
  if (move.type !== 'pitch') return '';
  return move.investor === 'none'
    ? t.pitchesNobody({ name })
    : t.pitches({ name, investor: words.cards.investors[move.investor].name });
}
