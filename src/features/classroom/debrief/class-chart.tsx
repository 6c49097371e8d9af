import { useText } from '../../../i18n';
import type { DebriefText } from '../../../i18n/en/debrief';
import { findingOf, isChartOf, type ChartId, type Finding } from '../../../teaching/charts/index';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import { shownFigures } from '../../../teaching/figures/shown-figures';
import type { WhatIf } from '../../../teaching/what-if';
import { useQuestionText } from '../questions/use-question-text';
import { ChartSheet } from './chart-sheet';
import type { Drawing, DrawingProps } from './drawing';
import { drawings } from './drawings';

export interface ClassChartProps {
  readonly chart: ChartId;
  readonly figures: SessionFigures;
  readonly whatIf?: WhatIf;
  /** Of one table; absent: of the class. */
  readonly table?: number;
  /** From 0; absent: the last game. */
  readonly game?: number;
  readonly size: 'page' | 'projector';
  /** Drawn so many px lower than usual. */
  readonly lower?: number;
  /** One of many in a report, which says once for all what the figures leave out: instead of it, what to ask. */
  readonly report?: boolean;
}

/** How many times larger than on a page a chart is drawn on the projector: its smallest letters, 13 px, are 28 of 1080 lines. */
export const projected = 28 / 19.5;

/** A chart of the debrief with what it says of this session, and what really happened in 2023 beside it. */
export function ClassChart(props: ClassChartProps) {
  const { chart, figures, whatIf, table, game, size, lower = 0, report = false } = props;
  const textOf = useQuestionText();
  const t = useText('debrief');
  const { companies } = useText('cards');
  const { scenarios } = useText('scenarios');
  const scale = size === 'page' ? 1 : projected;
  const played = figures.games[game ?? figures.games.length - 1];
  const own = played?.tables.find((one) => one.table === table);
  if (played === undefined || (table !== undefined && own === undefined)) return <p>{t.notYet}</p>;
  const shown = shownFigures(chart, { session: figures, game: own?.charts ?? played.all, whatIf });
  const drawn: Omit<DrawingProps<ChartId>, 'figures'> = {
    t,
    game: played,
    table: own,
    look: {
      title: inWords(t.findings, findingOf(chart, shown)),
      scale,
      level: 2,
      height: (size === 'projector' ? 268 : 280) - lower,
      ...(size === 'projector' ? {} : { numbers: t.numbers }),
    },
    games: figures.games.map(({ scenario }) => scenarios[scenario].name),
    companyName: (company) => companies[company].short,
    textOf,
  };
  const Drawn = drawings[chart] as Drawing<ChartId>;
  return (
    <ChartSheet chart={chart} game={played} table={own} scale={scale} t={t} report={report}>
      {shown === undefined ? (
        <p>{isChartOf(chart, 'play-outs') ? t.notComputed : t.notYet}</p>
      ) : (
        <Drawn {...drawn} figures={shown} />
      )}
    </ChartSheet>
  );
}

const inWords = (texts: DebriefText['findings'], finding: Finding): string =>
  (texts[finding.template] as (values: Finding) => string)(finding);
