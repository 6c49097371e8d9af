import { useText } from '../../i18n';
import { Icon } from '../../ui/primitives/icon';
import type { Connection } from '../../net/connection';
import styles from './connection-banner.module.css';

/** Says politely what keeps people from the server, and that it ends by itself; says nothing while all is well. */
export function ConnectionBanner({ connection }: { readonly connection: Connection }) {
  const t = useText('live');
  const words = {
    connecting: t.connecting,
    reconnecting: t.reconnecting,
    restarting: t.restarting,
    'other-version': connection.kind === 'other-version' ? t.otherVersion[connection.server] : undefined,
    unsaved: t.unsaved,
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
