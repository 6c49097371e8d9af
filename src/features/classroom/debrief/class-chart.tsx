import { useLanguage, useText } from '../../../i18n';
import { cardsText } from '../../../i18n/cards';
import { debriefText } from '../../../i18n/debrief';
import { scenariosText } from '../../../i18n/scenarios';
import type { ChartId } from '../../../teaching/charts';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import type { WhatIf } from '../../../teaching/what-if';
import { BurnChart } from './burn-chart';
import { chartFinding } from './chart-finding';
import type { ChartProps } from './chart-props';
import { ChartSheet } from './chart-sheet';
import { CompareChart } from './compare-chart';
import { CourseChart } from './course-chart';
import { FundingChart } from './funding-chart';
import { LeaderChart } from './leader-chart';
import { LearningChart } from './learning-chart';
import { PitchesChart } from './pitches-chart';
import { PredictionsChart } from './predictions-chart';
import { RoadsChart } from './roads-chart';
import { useChartScale } from './use-chart-scale';
import { WhatIfChart } from './what-if-chart';

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

/** A chart of the debrief with what it says of this session, and what really happened in 2023 beside it. */
export function ClassChart(props: ClassChartProps) {
  const { chart, figures, whatIf, table, game, size, lower = 0, report = false } = props;
  const [language] = useLanguage();
  const t = useText(debriefText);
  const { companies } = useText(cardsText);
  const { scenarios } = useText(scenariosText);
  const scale = useChartScale(size);
  const played = figures.games[game ?? figures.games.length - 1];
  const own = played?.tables.find((one) => one.table === table);
  if (played === undefined || (table !== undefined && own === undefined)) return <p>{t.notYet}</p>;
  const base = { t, figures, charts: own?.charts ?? played.all, whatIf };
  const drawn: ChartProps = {
    ...base,
    game: played,
    table: own,
    look: {
      title: chartFinding(chart, base),
      scale,
      level: 2,
      height: (size === 'projector' ? 268 : 280) - lower,
      ...(size === 'projector' ? {} : { numbers: t.numbers }),
    },
    companyName: (company) => companies[company].short,
    words: (text) => text[language],
  };
  return (
    <ChartSheet chart={chart} game={played} table={own} scale={scale} t={t} report={report}>
      <Drawn chart={chart} {...drawn} games={figures.games.map(({ scenario }) => scenarios[scenario].name)} />
    </ChartSheet>
  );
}

function Drawn({
  chart,
  games,
  ...props
}: ChartProps & { readonly chart: ChartId; readonly games: readonly string[] }) {
  const { t, figures, whatIf } = props;
  switch (chart) {
    case 'valuation':
    case 'stake':
      return <CourseChart {...props} measure={chart} />;
    case 'funding':
      return <FundingChart {...props} />;
    case 'pitches':
      return <PitchesChart {...props} />;
    case 'burn':
      return <BurnChart {...props} />;
    case 'roads':
      return <RoadsChart {...props} />;
    case 'leader':
      return <LeaderChart {...props} />;
    case 'no-burn':
    case 'half-favour':
      return whatIf === undefined ? <p>{t.notComputed}</p> : <WhatIfChart {...props} whatIf={whatIf} id={chart} />;
    case 'predictions':
      return figures.predictions.length === 0 ? <p>{t.notYet}</p> : <PredictionsChart {...props} />;
    case 'learning':
      return figures.learning === undefined ? (
        <p>{t.notYet}</p>
      ) : (
        <LearningChart {...props} learning={figures.learning} />
      );
    case 'compare':
      return figures.compare === undefined ? (
        <p>{t.notYet}</p>
      ) : (
        <CompareChart {...props} compare={figures.compare} games={games} />
      );
  }
}
