import { useText } from '../../../../i18n';
import { debriefText } from '../../../../i18n/debrief';
import { teachScreenText } from '../../../../i18n/teach-screen';
import type { Screen } from '../../../../protocol/session';
import { ClassChart, type ClassChartProps } from '../../debrief/class-chart';
import { useChartScale } from '../../debrief/use-chart-scale';
import { useFigures } from '../../live/use-figures';
import type { ScreenProps } from './screen';
import styles from './tally-screen.module.css';
import { useOverflow } from './use-overflow';

interface ChartScreenProps extends ScreenProps {
  readonly screen: Extract<Screen, { readonly kind: 'chart' }>;
}

/** A chart of the debrief, of the class or of one table. */
export function ChartScreen({ session, projector, view, screen }: ChartScreenProps) {
  const t = useText(teachScreenText);
  const { charts } = useText(debriefText);
  const { figures } = useFigures(session, projector);
  if (figures === undefined)
    return (
      <section className={styles.tally}>
        <h2>{charts[screen.chart]}</h2>
        <p className={styles.none}>{t.chartSoon}</p>
      </section>
    );
  const whatIf = view.whatIf?.state === 'done' ? view.whatIf.found : undefined;
  return <Paper chart={screen.chart} figures={figures} whatIf={whatIf} table={screen.table} />;
}

/** How much lower a chart may get to leave room for what is said below it, in its own px. */
const lower = 130;

/** The chart as high as the room for it allows. */
function Paper(props: Omit<ClassChartProps, 'size' | 'lower'>) {
  const scale = useChartScale('projector');
  const [paper, over] = useOverflow<HTMLDivElement>(lower * scale);
  return (
    <div ref={paper} className={styles.paper} data-tone="paper">
      <ClassChart {...props} size="projector" lower={over / scale} />
    </div>
  );
}
