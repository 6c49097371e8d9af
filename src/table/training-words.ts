import { domains, type MatchView, type Move, type TrainingMeans } from '../../rules/index';
import { rulesOf } from '../../rules/releases';
import { money } from '../i18n/format';
import type { TableWords } from './table-words';

const written = ({ cash, ...rest }: TrainingMeans['need']) => ({ cash: money(cash), ...rest });

/** What a training move takes, before it is chosen; undefined for other moves. */
export function trainingTakes(move: Move, view: MatchView, { t }: TableWords): string | undefined {
  if (move.type !== 'trainFoundation' && move.type !== 'trainVertical') return undefined;
  const means = rulesOf(view).trainingMeans(view, move.type === 'trainFoundation' ? 'foundation' : move.domain);
  return means === undefined ? undefined : t.trainingTakes(written(means.need));
}

/** What the next level takes beside what there is for it; of verticals, of the one that data is nearest to. Undefined where nothing of it is missing. */
export function trainingLacks(
  kind: 'trainFoundation' | 'trainVertical',
  view: MatchView,
  { t, cards }: TableWords,
): string | undefined {
  const [nearest] = (kind === 'trainFoundation' ? (['foundation'] as const) : domains)
    .flatMap((purpose) => {
      const means = rulesOf(view).trainingMeans(view, purpose);
      return means === undefined ? [] : [{ purpose, ...means }];
    })
    .toSorted((a, b) => b.have.data - b.need.data - (a.have.data - a.need.data));
  if (nearest === undefined) return undefined;
  const { purpose, need, have } = nearest;
  if (have.cash >= need.cash && have.data >= need.data && have.capacity >= need.capacity) return undefined;
  const what = purpose === 'foundation' ? t.nextLevel : t.nextLevelOf({ domain: cards.domains[purpose].name });
  return t.trainingLacks({ what, need: written(need), have: written(have) });
}
