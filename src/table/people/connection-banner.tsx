import { useText } from '../../i18n';
import { Icon } from '../../ui/primitives/icon';
import type { Connection } from '../../net/connection';
import styles from './connection-banner.module.css';

/** Says politely that the line to the server is down and that it comes back by itself; says nothing while it stands. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const t = useText('live');
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
