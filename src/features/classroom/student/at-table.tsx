import type { ReactNode } from 'react';
import { useText } from '../../../i18n';
import { classText } from '../../../i18n/class';
import type { StudentView } from '../../../protocol/session';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { Felt } from '../../../ui/felt';
import type { KeptKey } from '../live/class-keys';
import type { LiveClass } from '../live/use-class';
import { Announcement } from './announcement';
import styles from './at-table.module.css';
import { ClassBar } from './class-bar';
import type { TableOf } from './class-page';
import sheet from './sheet.module.css';

interface AtTableProps {
  readonly kept: KeptKey;
  readonly view: StudentView;
  readonly live: LiveClass;
  readonly table: TableOf;
  readonly rulebook: ReactNode;
}

/** Play: the own table, under a slim bar that tells what the teacher does. */
export function AtTable({ kept, view: { info, me }, live, table, rulebook }: AtTableProps) {
  const t = useText(classText);
  const match = me.table?.match;
  return (
    <div className={styles.room}>
      <ClassBar corner kept={kept} info={info} me={me} offset={live.offset} rulebook={rulebook} />
      <Announcement over info={info} />
      {match === undefined ? (
        <div className={styles.wait} data-climate="cautious">
          <Felt />
          <ConnectionBanner connection={live.connection} />
          <main className={sheet.sheet} data-tone="paper" role="status">
            <h1>{t.setting}</h1>
            <p>{t.settingText}</p>
          </main>
        </div>
      ) : (
        table(match, kept.key)
      )}
    </div>
  );
}
