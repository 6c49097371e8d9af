import type { SessionFigures } from './session-figures';

/** How far a predicted number may be off; percent points. */
export const nearEnough = 10;

/** Whether a prediction came true. */
export const cameTrue = (predicted: string | number, happened: string | number): boolean =>
  typeof happened === 'number' ? Math.abs(Number(predicted) - happened) <= nearEnough : predicted === happened;

/** What happened of what a student predicted: at their table or to all; undefined where nothing can be said. */
export function ownOutcome(
  { games, predictions }: Pick<SessionFigures, 'games' | 'predictions'>,
  student: string,
  question: string,
): string | number | undefined {
  const seats = games[0]?.tables.flatMap((table) => table.seats) ?? [];
  const own = seats.find((seat) => seat.student === student)?.outcomes?.[question];
  return own ?? predictions.find((one) => one.question === question)?.outcome;
}
