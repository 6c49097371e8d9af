import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import type { MatchInfo } from '../../../protocol/match-info';
import { Icon } from '../../../ui/icon';
import styles from './note.module.css';

interface ClassNoteProps {
  readonly held: MatchInfo['held'];
  /** The game is over; the lesson is not. */
  readonly over: boolean;
}

/** Tells a table of a class why it does not go on, and who decides. */
export function ClassNote({ held, over }: ClassNoteProps) {
  const t = useText(liveText);
  return (
    <div role="status" className={styles.place} data-edge={over ? 'bottom' : undefined}>
      {over ? (
        <div className={styles.note}>
          <Icon name="hourglass" size={22} />
          <p>
            <b>{t.classOver}</b>
          </p>
        </div>
      ) : held === undefined ? undefined : (
        <div className={styles.note} data-held-note>
          <Icon name={held === 'paused' ? 'pause' : 'hourglass'} size={22} />
          <p>
            <b>{t.heldTitle[held]}</b> {t.held[held]}
          </p>
        </div>
      )}
    </div>
  );
}
