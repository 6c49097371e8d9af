import { useText } from '../../../../i18n';
import type { Screen } from '../../../../protocol/session';
import { useUnit } from '../../../../ui/layout/composition';
import { ClassChart, projected, type ClassChartProps } from '../../debrief/class-chart';
import { useFigures } from '../../live/use-figures';
import type { ScreenProps } from './screen-props';
import styles from './tally-screen.module.css';
import { useOverflow } from './use-overflow';

interface ChartScreenProps extends ScreenProps {
  readonly screen: Extract<Screen, { readonly kind: 'chart' }>;
}

/** A chart of the debrief, of the class or of one table. */
export function ChartScreen({ session, projector, view, screen }: ChartScreenProps) {
  const t = useText('teachScreen');
  const { charts } = useText('debrief');
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
  const scale = (projected * useUnit()) / 16;
  const [paper, over] = useOverflow<HTMLDivElement>(lower * scale);
  return (
    <div ref={paper} className={styles.paper} data-tone="paper">
      <ClassChart {...props} size="projector" lower={over / scale} />
    </div>
  );
}
