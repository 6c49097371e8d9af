import type { CompanyId } from '../../../../rules/index';
import type { DebriefText } from '../../../i18n/debrief';
import type { ChartFigures } from '../../../teaching/figures/chart-figures';
import type { GameFigures, SessionFigures, TableFigures } from '../../../teaching/figures/session-figures';
import type { WhatIf } from '../../../teaching/what-if';

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

/** What each kind of chart is drawn from. */
export interface ChartProps {
  readonly t: DebriefText;
  readonly figures: SessionFigures;
  readonly game: GameFigures;
  /** Of the class, or of one table. */
  readonly charts: ChartFigures;
  /** Absent: the class. */
  readonly table?: TableFigures;
  readonly whatIf?: WhatIf;
  readonly look: ChartLook;
  readonly companyName: (company: CompanyId) => string;
  readonly words: (text: { readonly en: string; readonly 'zh-CN': string }) => string;
}
