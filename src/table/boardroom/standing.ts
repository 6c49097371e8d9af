import type { DealPreview, MatchView } from '../../../rules/index';
import type { BoardroomText } from '../../i18n/en/boardroom';
import type { TableWords } from '../table-words';

/** How a pitch stands today, in a sentence: whether the investor would pay, and if not, why. */
export function standingOf(
  { rank, talks }: DealPreview,
  view: MatchView,
  { place }: Pick<TableWords, 'place'>,
  t: BoardroomText,
): string {
  switch (talks) {
    case undefined:
      return t.wouldPay({ place: place(rank) });
    case 'no-proof':
      return t.noProof({ count: view.quarterRules.proof });
    case 'no-measure':
      return t.noRank;
    case 'below-cut':
      return t.belowCut({ place: place(rank), cut: view.climate.cut });
  }
}
