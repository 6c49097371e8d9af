import { judgeAll, outdated, readSummaries, unmeasured } from './committed';
import { isMissed, targetsLine } from './verdict';
import { inUnit, intervalOf, nameOf, verdictText } from './print';

/**
 * Judges the summaries of a folder again; prints what is missed and the targets line. Exit code 1 when
 * any is, was never measured, or rests on other rules.
 */
export function check(folder: string): number {
  const summaries = readSummaries(folder);
  const judged = judgeAll(summaries);
  const lines = judged.flatMap(({ name, verdicts }) =>
    verdicts.filter(isMissed).map((verdict) => {
      const { measure } = verdict;
      const figure = `${inUnit(measure.value, measure.unit)} [${intervalOf(measure)}]`;
      return `${name}: ${nameOf(measure)} ${figure}, ${verdictText(verdict)}`;
    }),
  );
  const old = outdated(summaries).map((name) => `${name}: played under other rules`);
  const open = unmeasured(judged).map((name) => `not measured: ${name}`);
  const all = judged.flatMap(({ verdicts }) => verdicts);
  process.stdout.write([...lines, ...old, ...open, targetsLine(all), ''].join('\n'));
  return lines.length + old.length + open.length === 0 ? 0 : 1;
}
