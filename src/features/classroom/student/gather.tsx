import { useState, type ReactNode } from 'react';
import { useText } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { Button } from '../../../ui/primitives/button';
import { Dialog } from '../../../ui/popups/dialog';
import { Icon } from '../../../ui/primitives/icon';
import styles from './gather.module.css';
import sheet from './sheet.module.css';

interface GatherProps {
  readonly view: StudentView;
  readonly rulebook: ReactNode;
}

/** Before anything begins: that one is in, who sits where, and what the game is about. */
export function Gather({ view, rulebook }: GatherProps) {
  const t = useText('classroom');
  const { close } = useText('common');
  const [reading, setReading] = useState(false);
  return (
    <>
      <section className={sheet.sheet} data-tone="paper" role="status">
        <MyTable view={view} />
      </section>
      <section className={sheet.dark}>
        <h2>{t.whileWaiting}</h2>
        <p>{t.whileWaitingText}</p>
        <Button look="gold" icon="book" onClick={() => setReading(true)}>
          {t.openRules}
        </Button>
      </section>
      {reading ? (
        <Dialog open wide title={t.rulebook} closeLabel={close} onClose={() => setReading(false)}>
          {rulebook}
        </Dialog>
      ) : undefined}
    </>
  );
}

function MyTable({ view: { me, info } }: Pick<GatherProps, 'view'>) {
  const t = useText('classroom');
  if (me.table === undefined)
    return (
      <>
        <h2>{t.gatherTitle}</h2>
        <p>{t.gatherText}</p>
      </>
    );
  const { table, names } = me.table;
  const bots = Math.max(0, info.tableSize - names.length);
  return (
    <>
      <h2>{t.yourTable({ table })}</h2>
      {names.length > 1 ? (
        <ul className={styles.names} aria-label={t.withThese}>
          {names.map((name) => (
            <li key={name}>
              <Icon name="person" size={16} />
              <span>
                {name} {name === me.name ? <small>{t.you}</small> : undefined}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t.alone}</p>
      )}
      {names.length > 1 && bots > 0 ? <p>{t.botsFill({ count: bots })}</p> : undefined}
      <p>{t.gatherText}</p>
    </>
  );
}
