import { useId } from 'react';
import { number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { GroupedBarsPlot, groupedBarsHeight } from '../../../ui/charts/grouped-bars-plot';
import { mostOf, type PredictionFigures } from '../../../teaching/charts/predictions';
import { unclear } from '../../../teaching/figures/prediction-outcomes';
import type { DrawingProps } from './drawing';

/** What most predicted, what happened, and how many were right. */
export function PredictionsChart({ t, figures, look, textOf }: DrawingProps<'predictions'>) {
  const id = useId();
  const answerWords = ({ asked }: PredictionFigures, answer: string): string => {
    if (answer === unclear) return t.unclear;
    return (asked === undefined ? undefined : textOf(asked).options[answer]) ?? answer;
  };
  const allWords = (one: PredictionFigures, answers: readonly string[]): string =>
    answers.map((answer) => answerWords(one, answer)).join(' / ');
  const most = (one: PredictionFigures): string => {
    if (one.mean !== undefined) return number(Math.round(one.mean));
    return allWords(one, mostOf(one.counts)) || '–';
  };
  const happened = (one: PredictionFigures): string | undefined => {
    if (one.outcome !== undefined) return answerWords(one, String(one.outcome));
    const counts = one.outcomes ?? {};
    const [first, ...alike] = mostOf(counts);
    if (first === undefined) return undefined;
    if (alike.length > 0) return t.tied({ answers: allWords(one, [first, ...alike]) });
    const all = Object.values(counts).reduce((sum, times) => sum + times, 0);
    return `${answerWords(one, first)} (${percent((counts[first] ?? 0) / all, 0)})`;
  };
  const label = (one: PredictionFigures): string => textOf(one.asked ?? { id: one.question }).short;
  const groups = figures.map((one) => {
    const fact = happened(one);
    const line = { guess: most(one), happened: fact ?? t.notKnown };
    return {
      id: one.question,
      bars: [
        {
          id: 'right',
          label: label(one),
          text: t.rightOf({ right: one.right, judged: one.judged }),
          parts: [{ value: one.judged === 0 ? 0 : one.right / one.judged, kind: 'first' as const }],
          whole: 1,
          details: [one.mean === undefined ? t.guessed(line) : t.guessedMean(line), t.turnedOut(line)],
          strong: true,
        },
      ],
    };
  });
  const table = {
    head: [t.question, t.predicted, t.happened, t.rightShare, t.students],
    rows: figures.map((one) => [
      label(one),
      most(one),
      happened(one) ?? '–',
      one.judged === 0 ? '–' : percent(one.right / one.judged, 0),
      number(one.answered),
    ]),
  };
  return (
    <ChartFrame
      {...look}
      subtitle={t.predictionNote}
      table={table}
      height={(width) => groupedBarsHeight(groups, width)}
    >
      {(width) => <GroupedBarsPlot id={id} groups={groups} width={width} />}
    </ChartFrame>
  );
}
