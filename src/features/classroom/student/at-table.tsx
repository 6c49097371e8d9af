import { useLayoutEffect, type ReactNode } from 'react';
import { useText } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { ConnectionBanner } from '../../../table/people/connection-banner';
import { keepFree } from '../../../ui/layout/composition';
import { TableBackground } from '../../../ui/layout/table-background';
import type { KeptKey } from '../live/class-keys';
import type { LiveClass } from '../live/use-class';
import { Announcement } from './announcement';
import styles from './at-table.module.css';
import { ClassBar } from './class-bar';
import sheet from './sheet.module.css';

/** How the table of a student's match is shown: by the match's number and the student's key. */
export type TableOf = (match: string, key: string) => ReactNode;

interface AtTableProps {
  readonly kept: KeptKey;
  readonly view: StudentView;
  readonly live: LiveClass;
  readonly table: TableOf;
  readonly rulebook: ReactNode;
}

/** Height of the bar over the table, in units of the layout. */
const barHeight = 2.125;

/** Play: the own table, under a slim bar that tells what the teacher does. */
export function AtTable({ kept, view: { info, me }, live, table, rulebook }: AtTableProps) {
  const t = useText('classroom');
  const match = me.table?.match;
  useLayoutEffect(() => keepFree(barHeight), []);
  return (
    <div className={styles.room}>
      <ClassBar kept={kept} info={info} me={me} offset={live.offset} rulebook={rulebook} />
      <Announcement over info={info} />
      {match === undefined ? (
        <div className={styles.wait} data-climate="cautious">
          <TableBackground />
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
