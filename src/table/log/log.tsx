import { useMemo } from 'react';
import type { MatchEvent, MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { eventsText } from '../../i18n/events';
import { quarterLabel } from '../../i18n/format';
import type { TableWords } from '../table-words';
import styles from './log.module.css';

interface LogProps {
  readonly view: MatchView;
  readonly events: readonly MatchEvent[];
  readonly words: TableWords;
}

/** Everything that happened, newest quarter first, one sentence an event. */
export function Log({ view, events, words }: LogProps) {
  const texts = useText(eventsText);
  const quarters = useMemo(() => {
    const byQuarter = new Map<number, MatchEvent[]>();
    for (const event of events) byQuarter.set(event.quarter, [...(byQuarter.get(event.quarter) ?? []), event]);
    return [...byQuarter].reverse();
  }, [events]);
  return (
    <section className={styles.log} aria-label={words.t.log}>
      {quarters.length === 0 ? <p>{words.t.logEmpty}</p> : undefined}
      {quarters.map(([quarter, happened]) => (
        <div key={quarter}>
          <h3>{quarterLabel(words.language, view.year, quarter)}</h3>
          <ol>
            {happened.map((event, index) => (
              // The record of a quarter only grows at its end.
              <li key={index}>{texts.sentence(event, words.short)}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
