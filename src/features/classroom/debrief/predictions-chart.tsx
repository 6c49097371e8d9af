import { useId } from 'react';
import { number, percent } from '../../../i18n/format';
import { ChartFrame } from '../../../ui/charts/chart-frame';
import { RowBars, rowBarsHeight } from '../../../ui/charts/row-bars';
import type { PredictionFigures } from '../../../teaching/figures/predicting';
import type { ChartProps } from './chart-props';

/** What most predicted, what happened, and how many were right. */
export function PredictionsChart({ t, figures, look, words }: ChartProps) {
  const id = useId();
  const answerWords = ({ asked }: PredictionFigures, answer: string): string => {
    const option = asked?.kind === 'choice' ? asked.options.find((one) => one.id === answer) : undefined;
    return option === undefined ? answer : words(option.text);
  };
  const most = (one: PredictionFigures): string => {
    if (one.mean !== undefined) return number(Math.round(one.mean));
    const [first] = Object.entries(one.counts).sort((a, b) => b[1] - a[1]);
    return first === undefined ? '–' : answerWords(one, first[0]);
  };
  const happened = (one: PredictionFigures): string | undefined => {
    if (one.outcome !== undefined) return answerWords(one, String(one.outcome));
    const each = Object.entries(one.outcomes ?? {}).sort((a, b) => b[1] - a[1]);
    const [first] = each;
    if (first === undefined) return undefined;
    const all = each.reduce((sum, [, times]) => sum + times, 0);
    return `${answerWords(one, first[0])} (${percent(first[1] / all, 0)})`;
  };
  const label = (one: PredictionFigures): string =>
    t.questions[one.question] ?? (one.asked === undefined ? one.question : words(one.asked.text));
  const groups = figures.predictions.map((one) => {
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
    rows: figures.predictions.map((one) => [
      label(one),
      most(one),
      happened(one) ?? '–',
      one.judged === 0 ? '–' : percent(one.right / one.judged, 0),
      number(one.answered),
    ]),
  };
  return (
    <ChartFrame {...look} subtitle={t.predictionNote} table={table} height={(width) => rowBarsHeight(groups, width)}>
      {(width) => <RowBars id={id} groups={groups} width={width} />}
    </ChartFrame>
  );
}
