import { useText } from '../../i18n';
import { liveText } from '../../i18n/live';
import { Icon } from '../../ui/icon';
import type { Connection } from '../../wire/connection';
import styles from './connection-banner.module.css';

/** Says politely that the line to the server is down and that it comes back by itself; says nothing while it stands. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const t = useText(liveText);
  const words = {
    connecting: t.connecting,
    reconnecting: t.reconnecting,
    restarting: t.restarting,
    live: undefined,
    ended: undefined,
  }[connection.kind];
  return (
    <div role="status" className={styles.place}>
      {words === undefined ? undefined : (
        <p key={connection.kind} className={styles.banner}>
          <Icon name="hourglass" size={16} />
          {words}
        </p>
      )}
    </div>
  );
}
