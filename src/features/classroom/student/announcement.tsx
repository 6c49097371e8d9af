import * as v from 'valibot';
import { useText } from '../../../i18n';
import type { SessionInfo } from '../../../protocol/session';
import { remembered } from '../../../browser-storage/remembered';
import { Button } from '../../../ui/primitives/button';
import { Icon } from '../../../ui/primitives/icon';
import styles from './announcement.module.css';

/** The announcement that was read here last, as `session/time`. */
export const heard = remembered('announcementRead', v.string(), '');

interface AnnouncementProps {
  readonly info: SessionInfo;
  /** Lies over the table instead of standing in the page. */
  readonly over?: boolean;
}

/** What the teacher says to all, until it is read. */
export function Announcement({ info: { id, announcement }, over = false }: AnnouncementProps) {
  const t = useText('classroom');
  const read = heard.use();
  const mark = announcement === undefined ? '' : `${id}/${announcement.at}`;
  return (
    <div role="status" className={styles.place} data-over={over || undefined}>
      {announcement === undefined || read === mark ? undefined : (
        <div className={styles.note} data-tone="paper">
          <Icon name="sound" size={22} />
          <p>
            <b>{t.says}</b>
            {announcement.text}
          </p>
          <Button look="paper" onClick={() => heard.set(mark)}>
            {t.gotIt}
          </Button>
        </div>
      )}
    </div>
  );
}
