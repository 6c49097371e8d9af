import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import { Icon } from '../../../ui/primitives/icon';
import styles from './note.module.css';

interface ClassNoteProps {
  readonly held: MatchInfo['held'];
  /** What it lies over. */
  readonly scene: 'table' | 'report' | 'result';
}

/** Tells a table of a class why it does not go on, and who decides. */
export function ClassNote({ held, scene }: ClassNoteProps) {
  const t = useText('live');
  return (
    <div role="status" className={styles.place} data-over={scene}>
      {scene === 'result' ? (
        <div className={styles.note}>
          <Icon name="hourglass" size={22} />
          <p>
            <b>{t.classOver}</b>
          </p>
        </div>
      ) : held === undefined ? undefined : (
        <div className={styles.note} data-held-note={scene === 'table' || undefined}>
          <Icon name={held === 'paused' ? 'pause' : 'hourglass'} size={22} />
          <p>
            <b>{t.heldTitle[held]}</b> {t.held[held]}
          </p>
        </div>
      )}
    </div>
  );
}
