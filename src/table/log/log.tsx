import { useMemo } from 'react';
import type { MatchEvent } from '../../../rules/index';
import { useTableSession, useTable } from '../use-table';
import { useWhy } from '../hints/use-why';
import styles from './log.module.css';

/** Everything that happened, newest quarter first, one sentence an event; and why bots moved as they did. */
export function Log() {
  const session = useTableSession();
  const { words } = useTable();
  const { events } = session;
  const why = useWhy();
  const quarters = useMemo(() => {
    const byQuarter = new Map<number, { readonly event: MatchEvent; readonly place: number }[]>();
    for (const [place, event] of events.entries()) {
      const before = byQuarter.get(event.quarter);
      if (before === undefined) byQuarter.set(event.quarter, [{ event, place }]);
      else before.push({ event, place });
    }
    return [...byQuarter].reverse();
  }, [events]);
  return (
    <section className={styles.log} aria-label={words.t.log}>
      {quarters.length === 0 ? <p>{words.t.logEmpty}</p> : undefined}
      {quarters.map(([quarter, happened]) => (
        <div key={quarter}>
          <h3>{words.quarter(quarter)}</h3>
          <ol>
            {happened.map(({ event, place }) => (
              <li key={place}>
                {words.sentence(event)} <i>{why(event, place)}</i>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
