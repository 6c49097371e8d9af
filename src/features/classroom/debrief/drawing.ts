import type { ReactNode } from 'react';
import type { CompanyId } from '../../../../rules/index';
import type { DebriefText } from '../../../i18n/en/debrief';
import type { ChartId, FiguresOf } from '../../../teaching/charts/index';
import type { GameFigures, TableFigures } from '../../../teaching/figures/session-figures';
import type { TextOfQuestion } from '../questions/use-question-text';

/** How a chart is framed: on a page or by a projector. */
export interface ChartLook {
  /** The finding, in words. */
  readonly title: string;
  readonly scale: number;
  readonly level: 2;
  /** Shows the numbers as a table under this word. */
  readonly numbers?: string;
  /** Of one plot, before scaling. */
  readonly height: number;
}

/** What a chart is drawn from. */
export interface DrawingProps<Id extends ChartId> {
  readonly t: DebriefText;
  /** Of the session, of the class or of one table, as the chart has them. */
  readonly figures: FiguresOf<Id>;
  readonly game: GameFigures;
  /** Absent: the class. */
  readonly table?: TableFigures;
  readonly look: ChartLook;
  /** Names of the session's games. */
  readonly games: readonly string[];
  readonly companyName: (company: CompanyId) => string;
  readonly textOf: TextOfQuestion;
}

export type Drawing<Id extends ChartId> = (props: DrawingProps<Id>) => ReactNode;
