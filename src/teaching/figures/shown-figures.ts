import { charts, isChartOf, type ChartId, type FiguresOf } from '../charts/index';
import type { WhatIf } from '../what-if';
import type { GameCharts, SessionFigures } from './session-figures';

/** Where the figures of all charts come from: of the session, of a game or one of its tables, and of play-outs. */
interface Shown {
  readonly session: Pick<SessionFigures, 'charts'>;
  readonly game: GameCharts;
  /** Absent until bots have played on. */
  readonly whatIf?: WhatIf;
}

/** What a chart is drawn from; undefined while it has nothing to show. */
export function shownFigures<Id extends ChartId>(id: Id, { session, game, whatIf }: Shown): FiguresOf<Id> | undefined {
  const figures = isChartOf(id, 'game')
    ? game[id]
    : isChartOf(id, 'session')
      ? session.charts[id]
      : isChartOf(id, 'play-outs') && whatIf !== undefined
        ? charts[id].figures(whatIf)
        : undefined;
  // The compiler does not see that these are the figures of this very chart.
  return figures as FiguresOf<Id> | undefined;
}
