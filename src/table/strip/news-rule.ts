import type { MatchView, NewsId } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { TableWords } from '../table-words';

/** What a card changes in a quarter: its rule, then the climate where the news moves it, which is seen elsewhere too. */
export function newsRule(news: NewsId, quarter: number, view: MatchView, { cards }: TableWords): string {
  const { climateFixed, quarters } = rulesOf(view).presetOf(view);
  const steps = climateFixed || quarter === 1 || quarter === quarters ? 0 : rulesOf(view).newsOf(news).climate;
  return [cards.news[news].rule, steps === 0 ? '' : cards.climateMove(steps)].filter((part) => part !== '').join(' ');
}
