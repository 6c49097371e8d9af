import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import type { EventOf } from '../events-of-quarter';
import frame from '../stage.module.css';
import type { TableSession } from '../session';
import { useTableSession, useTable } from '../use-table';
import styles from './seen-sheet.module.css';
import { sinceLastTurn, whatEveryoneSaw } from './what-everyone-saw';

interface SeenSheetProps {
  seat: Seat;
}

const room = 6;

/** What everybody saw since a seat's last turn, in sentences, and the promise that nobody's cards are here. */
export function SeenSheet({ seat }: SeenSheetProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { events } = session;
  const t = useText('curtain');
  const from = sinceLastTurn(events, seat);
  const seen = whatEveryoneSaw(events, from, room);
  const before = lastPerson(session, seat);
  return (
    <section className={classNames(frame.slip, styles.sheet)} data-tone="paper" aria-label={t.saw}>
      <header>
        <p>{from === 0 ? t.sinceStart : t.since}</p>
        <h2>{t.saw}</h2>
      </header>
      {seen.events.length === 0 ? <p>{t.sawNothing}</p> : undefined}
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
        {seen.more === 0 ? undefined : <li className={styles.more}>{t.more({ count: seen.more })}</li>}
      </ul>
      <p className={styles.promise}>
        <Icon name="lock" size={16} />
        <span>{before === undefined ? t.hiddenAll : t.hidden({ name: before })}</span>
      </p>
    </section>
  );
}

/** The person who held the device before. */
function lastPerson({ events, seats }: TableSession, seat: Seat): string | undefined {
  const people = seats.filter((info) => info.kind === 'human' && info.seat !== seat);
  const turn = events.findLast(
    (event): event is EventOf<'sealed'> =>
      event.type === 'sealed' && people.some((person) => person.seat === event.seat),
  );
  return people.find((person) => person.seat === turn?.seat)?.name;
}
