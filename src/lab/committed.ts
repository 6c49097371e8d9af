import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesVersion } from '../../rules/index';
import { verdictOn, verdictOnPooled, type Verdict } from './verdict';
import { pooledCompanies } from './pooled';
import { slugOf } from './settings';
import type { Summary } from './summary';
import { targets } from './targets';

/** Verdicts of one tournament, or of several pooled. */
export interface Judged {
  readonly name: string;
  /** Absent when pooled. */
  readonly players?: number;
  readonly verdicts: readonly Verdict[];
}

/** The summaries kept in a folder, by name. */
export const readSummaries = (folder: string): Summary[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Summary);

/** Every figure of the summaries with its verdict; pooled companies come last, by level. */
export function judgeAll(summaries: readonly Summary[]): Judged[] {
  const levels = [...new Set(summaries.map(({ settings }) => settings.level))];
  return [
    ...summaries.map(({ settings, measures }) => ({
      name: slugOf(settings),
      players: settings.players,
      verdicts: measures.map((measure) => verdictOn(measure, settings)),
    })),
    ...levels.flatMap((level) => {
      const companies = pooledCompanies(summaries, level);
      const verdicts = companies.map((measure) => verdictOnPooled(measure, level));
      return companies.length === 0 ? [] : [{ name: `all players, ${level}`, verdicts }];
    }),
  ];
}

/** Summaries made under other rules than today's. */
export const outdated = (summaries: readonly Summary[]): string[] =>
  summaries.filter(({ rules }) => rules !== rulesVersion).map(({ settings }) => slugOf(settings));

/** Targets that no summary speaks of, with the numbers of players where that is so. */
export const unmeasured = (judged: readonly Judged[]): string[] =>
  targets.flatMap((target) => {
    const at = judged.filter(({ verdicts }) => verdicts.some((one) => one.target === target && one.met !== undefined));
    if (target.pooled === true || target.measure.endsWith('.*')) return at.length > 0 ? [] : [target.measure];
    const open = (target.players ?? [2, 3, 4, 5, 6]).filter((count) => !at.some(({ players }) => players === count));
    return open.length === 0 ? [] : [`${target.measure} (${open.join(', ')} players)`];
  });
