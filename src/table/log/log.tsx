import { useMemo } from 'react';
import type { MatchEvent } from '../../../rules/index';
import { useText } from '../../i18n';
import { eventsText } from '../../i18n/events';
import { quarterLabel } from '../../i18n/format';
import { hintsText } from '../../i18n/hints';
import { whySentence } from '../hints/why-words';
import type { TableSession } from '../session';
import type { TableWords } from '../table-words';
import styles from './log.module.css';

interface LogProps {
  readonly session: TableSession;
  readonly words: TableWords;
}

/** Everything that happened, newest quarter first, one sentence an event; and why bots moved as they did. */
export function Log({ session, words }: LogProps) {
  const { view, events, told } = session;
  const texts = useText(eventsText);
  const hints = useText(hintsText);
  const quarters = useMemo(() => {
    const byQuarter = new Map<number, { readonly event: MatchEvent; readonly place: number }[]>();
    for (const [place, event] of events.entries()) {
      const before = byQuarter.get(event.quarter);
      if (before === undefined) byQuarter.set(event.quarter, [{ event, place }]);
      else before.push({ event, place });
    }
    return [...byQuarter].reverse();
  }, [events]);
  const why = (event: MatchEvent, place: number): string => {
    const reasons = told?.get(place);
    return reasons === undefined ? '' : whySentence(event, reasons, hints, words);
  };
  return (
    <section className={styles.log} aria-label={words.t.log}>
      {quarters.length === 0 ? <p>{words.t.logEmpty}</p> : undefined}
      {quarters.map(([quarter, happened]) => (
        <div key={quarter}>
          <h3>{quarterLabel(words.language, view.year, quarter)}</h3>
          <ol>
            {happened.map(({ event, place }) => (
              <li key={place}>
                {texts.sentence(event, words.short)} <i>{why(event, place)}</i>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
