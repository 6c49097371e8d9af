import { describe, expect, test } from 'vitest';
import { judgeAll, unmeasured } from './committed';
import { verdictOn, targetsLine } from './verdict';
import { proportion, timesFair, type Measure } from './measures/measure';
import { printVerdicts, verdictText } from './print';
import type { LabSettings } from './settings';
import type { Summary } from './summary';

const normal: LabSettings = {
  seed: 'judge',
  scenario: 'standard',
  players: 4,
  sealing: 'together',
  level: 'normal',
};

const gap = (value: number): Measure => ({ id: 'role.gap', unit: 'points', of: 100, value, low: -9, high: 9 });

const aSummary = (settings: LabSettings, measures: readonly Measure[]): Summary => ({
  settings,
  rules: 1,
  code: 'abc',
  games: 100,
  machine: 'test',
  date: '2024-01-01',
  seconds: 1,
  measures,
});

describe('a figure', () => {
  test('meets its target when the estimate lies inside, whatever its interval', () => {
    expect(verdictOn(gap(5.9), normal).met).toBe(true);
    expect(verdictOn(gap(-6.1), normal).met).toBe(false);
  });

  test('is only compared where the target is for other bots or another way to seal', () => {
    const lead = proportion('lead.no-change', 10, 100);
    expect(verdictText(verdictOn(lead, normal))).toBe('(at most 15.0 %)');
    expect(verdictOn(gap(9), { ...normal, sealing: 'own-turn' }).met).toBeUndefined();
    expect(verdictOn(gap(9), { ...normal, favouritism: 0.5 }).met).toBeUndefined();
  });

  test('is only compared when it was counted too seldom', () => {
    const hard = { ...normal, level: 'hard' } as const;
    expect(verdictOn(proportion('ambition-met.frontier', 60, 99), hard).met).toBeUndefined();
    expect(verdictOn(proportion('ambition-met.frontier', 60, 100), hard).met).toBe(false);
  });

  test('has no target at other numbers of players', () => {
    expect(verdictOn(proportion('lead.no-change', 10, 100), { ...normal, players: 3 }).target).toBeUndefined();
  });

  test('is printed with its interval and its verdict', () => {
    const verdicts = [
      verdictOn(gap(2), normal),
      verdictOn(timesFair('ladder.normal-over-easy', 40, 100, 0.25), normal),
    ];
    expect(printVerdicts(verdicts).split('\n')).toEqual([
      'role.gap                 2.0 pts  [-9.0 to 9.0 pts]  n 100  -6.0 to 6.0 pts: met',
      'ladder.normal-over-easy   1.60 x  [1.24 to 1.99 x]   n 100  at least 2.00 x: MISSED',
    ]);
    expect(targetsLine(verdicts)).toBe('targets: 1 of 2 met');
  });
});

describe('kept summaries', () => {
  const summaries = [2, 4].map((players) =>
    aSummary({ ...normal, players }, [gap(players), timesFair('company.law', 30, 100, 1 / players)]),
  );

  test('pool companies over numbers of players', () => {
    const pooled = judgeAll(summaries).find(({ name }) => name === 'all players, normal');
    expect(pooled?.verdicts).toHaveLength(1);
    // 60 wins, where 100 / 2 + 100 / 4 would be fair.
    expect(pooled?.verdicts[0]?.measure.value).toBeCloseTo(60 / 75, 10);
  });

  test('leave open what they do not measure', () => {
    const open = unmeasured(judgeAll(summaries));
    expect(open).toContain('role.gap (3, 5, 6 players)');
    expect(open).toContain('lead.changes (4 players)');
    expect(open).toContain('company.*');
  });
});
