import { newsOf, presetOf, type MatchView, type NewsId } from '../../../rules/index';
import type { TableWords } from '../table-words';

/** What a card changes in a quarter: its rule, then the climate where the news moves it, which is seen elsewhere too. */
export function newsRule(news: NewsId, quarter: number, view: MatchView, { cards }: TableWords): string {
  const { climateFixed, quarters } = presetOf(view);
  const steps = climateFixed || quarter === 1 || quarter === quarters ? 0 : newsOf(news).climate;
  return [cards.news[news].rule, steps === 0 ? '' : cards.climateMove(steps)].filter((part) => part !== '').join(' ');
}
