import { useText } from '../../../../i18n';
import { Button } from '../../../../ui/primitives/button';
import { Toggle } from '../../../../ui/primitives/toggle';
import { useNow } from '../../../../ui/primitives/use-now';
import type { ConsoleParts } from './console-parts';
import { TableCard } from './table-card';
import { tablesByNeed } from './table-need';
import styles from './tables-panel.module.css';

/** Every table live, those that need help first, and what moves many of them at once. */
export function TablesPanel(parts: ConsoleParts) {
  const { view, tables, offset, session, act, confirm } = parts;
  const t = useText('teachConsole');
  const now = useNow(1000) + offset;
  const needy = tablesByNeed(tables, now);
  return (
    <>
      {view.info.stage === 'play' ? <PlayTools {...parts} /> : undefined}
      {tables.length === 0 ? (
        <p className={styles.none}>
          <b>{t.noTables}</b> {t.noTablesText}
        </p>
      ) : (
        <ul className={styles.tables} aria-label={t.tables}>
          {needy.map(({ row, need, waited }) => (
            <TableCard
              key={row.table}
              row={row}
              need={need}
              waited={waited}
              session={session}
              onFree={() =>
                confirm({
                  title: t.freeTitle({ table: row.table }),
                  text: t.freeText,
                  confirm: t.free,
                  run: () => act({ type: 'free-table', table: row.table }),
                })
              }
            />
          ))}
        </ul>
      )}
    </>
  );
}

function PlayTools({ view, tables, act, confirm }: ConsoleParts) {
  const t = useText('teachConsole');
  const { lockStep, upTo } = view.info;
  const playing = tables.filter(({ status }) => status === 'playing');
  // Also while all is paused, when that is why they are held.
  const waiting = playing.filter(({ quarter }) => quarter > upTo).length;
  const next = upTo + 1;
  const letIn = () => {
    const run = () => act({ type: 'next-quarter', quarter: next });
    if (waiting === playing.length) return run();
    const text = t.earlyText({ count: playing.length - waiting });
    return confirm({ title: t.earlyTitle({ quarter: next }), text, confirm: t.nextQuarter({ quarter: next }), run });
  };
  if (playing.length === 0) return undefined;
  return (
    <div className={styles.tools}>
      <Toggle label={t.lockStep} on={lockStep} onChange={(on) => act({ type: 'lock-step', on })} />
      {lockStep ? (
        <Button
          look={waiting === playing.length ? 'gold' : 'ghost'}
          icon="next"
          detail={t.waitingTables({ count: waiting, of: playing.length })}
          onClick={letIn}
        >
          {t.nextQuarter({ quarter: next })}
        </Button>
      ) : undefined}
      <Button look="ghost" icon="flame" title={t.slowestHint} onClick={() => act({ type: 'advance-slowest' })}>
        {t.slowest}
      </Button>
    </div>
  );
}
