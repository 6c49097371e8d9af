import { useText } from '../../../i18n';
import { stages, type Stage } from '../../../protocol/session';
import { Icon } from '../../../ui/primitives/icon';
import styles from './stage-track.module.css';

/** The five stages of a lesson, and which it is at. */
export function StageTrack({ stage }: { readonly stage: Stage }) {
  const t = useText('classroom');
  const now = stages.indexOf(stage);
  return (
    <ol className={styles.track} aria-label={t.stagesLabel}>
      {stages.map((one, index) => (
        <li key={one} aria-current={one === stage ? 'step' : undefined} data-done={index < now || undefined}>
          {index < now ? <Icon name="check" size={12} /> : undefined}
          {t.stages[one]}
        </li>
      ))}
    </ol>
  );
}
