import { useText } from '../../../../i18n';
import type { StudentRow } from '../../../../protocol/session';
import { Button } from '../../../../ui/primitives/button';
import { Toggle } from '../../../../ui/primitives/toggle';
import type { ConsoleParts } from './console-parts';
import styles from './gathering.module.css';
import { Invite } from './invite';

/** Before play: how to come in, and who sits where. */
export function Gathering({ view, act }: ConsoleParts) {
  const t = useText('teachConsole');
  const { students, info } = view;
  const unseated = students.filter(({ table }) => table === undefined);
  const numbers = [...new Set(students.flatMap(({ table }) => (table === undefined ? [] : [table])))];
  const tables = numbers
    .sort((a, b) => a - b)
    .map((table) => ({ table, seated: students.filter((student) => student.table === table) }));
  return (
    <>
      <div className={styles.invite}>
        <Invite code={info.code} />
      </div>
      {students.length === 0 ? (
        <p className={styles.none}>
          <b>{t.nobody}</b> {t.nobodyText}
        </p>
      ) : (
        <>
          <div className={styles.head}>
            <h2>{t.tables}</h2>
            <Toggle label={t.lockStep} on={info.lockStep} onChange={(on) => act({ type: 'lock-step', on })} />
            <Button look="ghost" icon="chair" title={t.seatEvenlyHint} onClick={() => act({ type: 'seat-evenly' })}>
              {t.seatEvenly}
            </Button>
          </div>
          <ul className={styles.tables}>
            {tables.map(({ table, seated }) => (
              <li key={table}>
                <b>{t.tableNumber({ table })}</b>
                <Names students={seated} />
                {seated.length < info.tableSize ? (
                  <small>{t.bots({ count: info.tableSize - seated.length })}</small>
                ) : undefined}
              </li>
            ))}
            {unseated.length === 0 ? undefined : (
              <li className={styles.unseated}>
                <b>{t.unseated}</b>
                <Names students={unseated} />
                <small>{t.seatedLater}</small>
              </li>
            )}
          </ul>
        </>
      )}
    </>
  );
}

function Names({ students }: { readonly students: readonly StudentRow[] }) {
  return (
    <span className={styles.names}>
      {students.map(({ id, name, present }) => (
        <span key={id} data-away={!present || undefined}>
          {name}
        </span>
      ))}
    </span>
  );
}
