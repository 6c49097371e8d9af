import type { ChartId } from '../../../teaching/charts';
import type { Finding } from '../../../teaching/figures/finding';
import { compareFinding, learningFinding, predictionFinding } from '../../../teaching/figures/session-findings';
import { whatIfFinding } from '../../../teaching/figures/what-if-findings';
import type { DebriefText } from '../../../i18n/debrief';
import type { ChartProps } from './chart-props';

/** What a chart says of its table or of the class, in words. */
export function chartFinding(chart: ChartId, props: Pick<ChartProps, 't' | 'figures' | 'charts' | 'whatIf'>): string {
  return inWords(props.t.findings, findingOf(chart, props));
}

function findingOf(
  chart: ChartId,
  { figures, charts, whatIf }: Pick<ChartProps, 'figures' | 'charts' | 'whatIf'>,
): Finding {
  switch (chart) {
    case 'no-burn':
    case 'half-favour':
      return whatIfFinding(whatIf, chart);
    case 'predictions':
      return predictionFinding(figures.predictions);
    case 'learning':
      return learningFinding(figures.learning);
    case 'compare':
      return compareFinding(figures.compare);
    default:
      return charts.findings[chart];
  }
}

const inWords = (texts: DebriefText['findings'], finding: Finding): string =>
  (texts[finding.template] as (values: Finding) => string)(finding);
