import type { MatchEvent, MatchView, Seat } from '../../../rules/index';
import { Art } from '../../ui/art';
import { classNames } from '../../ui/class-names';
import { Seal } from '../../ui/seal';
import { useSentences } from './use-sentences';
import styles from './slip-sheet.module.css';
import { sinceLastTurn, whatEveryoneSaw } from './story/what-everyone-saw';
import type { Words } from './words';

interface SawSlipProps {
  view: MatchView;
  events: readonly MatchEvent[];
  seat: Seat;
  since: number | undefined;
  words: Words;
  className: string | undefined;
}

const room = 6;

/** What everybody saw since a seat's last turn, in sentences. */
export function SawSlip({ view, events, seat, since, words, className }: SawSlipProps) {
  const t = words.t.curtain;
  const sentence = useSentences(words);
  const from = since ?? sinceLastTurn(events, seat);
  const seen = whatEveryoneSaw(events, from, room);
  return (
    <aside className={classNames(styles.slip, className)} data-tone="paper" aria-label={t.saw}>
      <p className={styles.kicker}>{from === 0 ? t.sinceStart : t.since}</p>
      <h2>{t.saw}</h2>
      {seen.events.length === 0 ? <p className={styles.remark}>{t.sawNothing}</p> : undefined}
      <ul>
        {seen.events.map((event, index) => (
          // Events have no name of their own; their order never changes.
          <li key={index}>
            {'seat' in event ? (
              <Seal company={words.companyId(event.seat)} size={30} />
            ) : (
              <Art kind="climate" id={view.climate.climate} size={30} />
            )}
            <span>{sentence(event)}</span>
          </li>
        ))}
      </ul>
      {seen.more === 0 ? undefined : <p className={styles.remark}>{t.more({ count: seen.more })}</p>}
    </aside>
  );
}
