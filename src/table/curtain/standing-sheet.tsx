import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain, number } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTable } from '../use-table';
import type { TableSession } from '../session';
import type { EventOf } from '../events-of-quarter';
import { byGain } from '../selectors';
import styles from './side-sheet.module.css';

interface StandingSheetProps {
  seat: Seat;
  className: string | undefined;
}

/** Everybody's valuation and owners' gain, best first, and the promise that nobody's cards are here. */
export function StandingSheet({ seat, className }: StandingSheetProps) {
  const { session, view, words } = useTable();
  const t = useText('curtain');
  const before = lastPerson(session, seat);
  return (
    <aside className={classNames(styles.sheet, className)} data-tone="paper" aria-label={t.stands}>
      <p className={styles.kicker}>
        {t.standing({ quarter: words.quarter(view.quarter), index: view.quarter, of: view.quarters })}
      </p>
      <h2>{t.stands}</h2>
      <ol>
        {byGain(view).map((company) => (
          <li key={company.seat}>
            <CompanyEmblem company={company.id} size={30} />
            <span>
              <b>{words.company(company.seat)}</b>
              <small>{t.line({ valuation: number(company.valuation), gain: gain(company.score.total) })}</small>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.remark}>
        <Icon name="lock" size={16} />
        <span>{before === undefined ? t.hiddenAll : t.hidden({ name: before })}</span>
      </p>
    </aside>
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
