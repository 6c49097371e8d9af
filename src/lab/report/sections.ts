import type { Judged } from '../committed';
import { isReference, targetsLine } from '../verdict';
import { inUnit, intervalOf, nameOf, targetText } from '../print';
import { kindOf } from '../settings';
import type { Summary } from '../summary';
import { comparisons, shortName } from './comparisons';
import { lineChart, type Curve } from './line-chart';
import type { Section } from './section';

/** The report's parts, in order. */
export const sectionsOf = (summaries: readonly Summary[], judged: readonly Judged[]): Section[] => [
  targetsSection(judged),
  leaderSection(summaries),
  ...comparisons(summaries),
  oddSeats(summaries),
  tournaments(summaries),
];

function targetsSection(judged: readonly Judged[]): Section {
  const rows = judged.flatMap(({ name, verdicts }) =>
    verdicts.flatMap(({ measure, target, met }) =>
      target === undefined || met === undefined
        ? []
        : [
            [
              name,
              nameOf(measure),
              inUnit(measure.value, measure.unit),
              intervalOf(measure),
              String(measure.of),
              targetText(target, measure.unit),
              met ? 'met' : '**missed**',
            ],
          ],
    ),
  );
  return {
    title: 'Targets',
    text: targetsLine(judged.flatMap(({ verdicts }) => verdicts)),
    rows: [['tournament', 'figure', 'estimate', '95 % interval', 'n', 'target', ''], ...rows],
  };
}

/** The leader's chance to win after each quarter, by how far investors favour leaders. */
function leaderSection(summaries: readonly Summary[]): Section {
  const level = summaries.some(({ settings }) => settings.favouritism !== undefined)
    ? summaries.find(({ settings }) => settings.favouritism !== undefined)?.settings.level
    : summaries[0]?.settings.level;
  const chosen = summaries
    .filter(
      ({ settings }) =>
        kindOf(settings) === 'equal' &&
        settings.level === level &&
        settings.players === 4 &&
        settings.scenario === 'standard' &&
        settings.sealing === 'together',
    )
    .sort((a, b) => favouritismOf(a) - favouritismOf(b));
  const curves = chosen.map((summary): Curve => ({
    name: `favouritism ${favouritismOf(summary)}`,
    values: summary.measures.filter(({ id }) => id.startsWith('lead.wins-from-q')),
  }));
  const title = 'Chance that the leader after a quarter wins, 4 players';
  return {
    title: 'How early the game is decided',
    text: `${title}; bands are 95 % intervals. Favouritism is the chance that an investor ranks by its measure instead of by lot.`,
    rows: [
      ['', ...(curves[0]?.values ?? []).map((_, i) => `Q${i + 1}`)],
      ...curves.map(({ name, values }) => [name, ...values.map(({ value }) => inUnit(value, 'share'))]),
    ],
    chart: { file: 'leader.svg', svg: lineChart(title, curves, 1 / 4) },
  };
}

const favouritismOf = ({ settings }: Summary): number => settings.favouritism ?? 1;

/** Strategies closed or always taken, and the ladder of levels. */
function oddSeats(summaries: readonly Summary[]): Section {
  const rows = summaries
    .filter(({ settings }) => kindOf(settings) !== 'equal')
    .flatMap(({ settings, measures }) =>
      measures.map((measure) => [
        measure.id,
        `${settings.players}p ${settings.level}`,
        inUnit(measure.value, measure.unit),
        intervalOf(measure),
        String(measure.of),
      ]),
    );
  return {
    title: 'One seat that differs',
    text: 'Its wins against a fair share: a strategy closed to it (`ban`) or always taken (`always`), or bots of the level above (`ladder`).',
    rows: [['figure', 'bots', 'estimate', '95 % interval', 'n'], ...rows],
  };
}

const tournaments = (summaries: readonly Summary[]): Section => ({
  title: 'Tournaments',
  text: 'Same seed, rules and bots: same games. Seconds are of one core.',
  rows: [
    ['', 'seed', 'targets apply', 'games', 'seconds', 'date', 'machine', 'rules', 'code'],
    ...summaries.map((summary) => [
      kindOf(summary.settings) === 'equal' ? shortName(summary) : (summary.measures[0]?.id ?? ''),
      summary.settings.seed,
      isReference(summary.settings) ? 'yes' : 'no',
      String(summary.games),
      String(summary.seconds),
      summary.date,
      summary.machine,
      String(summary.rules),
      summary.code,
    ]),
  ],
});
