import type { Climate, NewsId } from '../../../../../rules/index';
import type { TableRow } from '../../../../protocol/session';

/** What most tables have, with how many, the most common first. */
export function mostCommon<T>(values: readonly T[]): readonly { readonly value: T; readonly count: number }[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The climate at most tables; absent before play. */
export const climateOfClass = (tables: readonly TableRow[]): Climate | undefined =>
  mostCommon(tables.map(({ climate }) => climate))[0]?.value;

/** The news at most of the tables that still play, or played. */
export const newsOfClass = (
  tables: readonly TableRow[],
): { readonly value: NewsId; readonly count: number } | undefined => {
  const playing = tables.filter(({ status }) => status === 'playing');
  return mostCommon((playing.length > 0 ? playing : tables).map(({ news }) => news))[0];
};
