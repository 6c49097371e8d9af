import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { classNames } from '../../ui/primitives/class-names';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import styles from './side-sheet.module.css';
import { sinceLastTurn, whatEveryoneSaw } from './what-everyone-saw';

interface SeenSheetProps {
  seat: Seat;
  className: string | undefined;
}

const room = 6;

/** What everybody saw since a seat's last turn, in sentences. */
export function SeenSheet({ seat, className }: SeenSheetProps) {
  const { session, view, words } = useTable();
  const { events } = session;
  const t = useText('curtain');
  const from = sinceLastTurn(events, seat);
  const seen = whatEveryoneSaw(events, from, room);
  return (
    <aside className={classNames(styles.sheet, className)} data-tone="paper" aria-label={t.saw}>
      <p className={styles.kicker}>{from === 0 ? t.sinceStart : t.since}</p>
      <h2>{t.saw}</h2>
      {seen.events.length === 0 ? <p className={styles.remark}>{t.sawNothing}</p> : undefined}
      <ul>
        {seen.events.map((event, index) => (
          // Events have no name of their own; their order never changes.
          <li key={index}>
            {'seat' in event ? (
              <CompanyEmblem company={words.companyId(event.seat)} size={30} />
            ) : (
              <Art kind="climate" id={view.climate.climate} size={30} />
            )}
            <span>{words.sentence(event)}</span>
          </li>
        ))}
      </ul>
      {seen.more === 0 ? undefined : <p className={styles.remark}>{t.more({ count: seen.more })}</p>}
    </aside>
  );
}
