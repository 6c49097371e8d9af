import { useText } from '../../../../i18n';
import { teachConsoleText } from '../../../../i18n/teach-console';
import { teachScreenText } from '../../../../i18n/teach-screen';
import type { Screen } from '../../../../protocol/session';
import type { ScreenProps } from './screen';
import styles from './tally-screen.module.css';

interface ChartScreenProps extends ScreenProps {
  readonly screen: Extract<Screen, { readonly kind: 'chart' }>;
}

/** A chart of the debrief, of the class or of one table. */
export function ChartScreen({ screen }: ChartScreenProps) {
  const t = useText(teachScreenText);
  const { chartNames } = useText(teachConsoleText);
  return (
    <section className={styles.tally}>
      <h2>{chartNames[screen.chart]}</h2>
      <p className={styles.none}>{t.chartSoon}</p>
    </section>
  );
}
