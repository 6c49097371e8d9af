import type { PredictionOutcome } from './prediction-outcomes';
import type { SessionFigures } from './session-figures';

/** What happened of what a student predicted: at their table or to all; undefined where nothing can be said. */
export function ownOutcome(
  { games, charts }: Pick<SessionFigures, 'games' | 'charts'>,
  student: string,
  question: string,
): PredictionOutcome | undefined {
  const seats = games[0]?.tables.flatMap((table) => table.seats) ?? [];
  const own = seats.find((seat) => seat.student === student)?.outcomes?.[question];
  return own ?? charts.predictions?.find((one) => one.question === question)?.outcome;
}
