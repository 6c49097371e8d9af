import type { MatchEvent, MatchView, Seat } from '../../../rules/index';
import { number } from '../../i18n/format';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { Seal } from '../../ui/seal';
import type { SeatInfo } from '../session';
import { gain } from './figures';
import styles from './slip-sheet.module.css';
import type { EventOf } from './story/events-of-quarter';
import { byGain } from './story/standings';
import type { Words } from './words';

interface StandingSlipProps {
  view: MatchView;
  events: readonly MatchEvent[];
  seats: readonly SeatInfo[];
  seat: Seat;
  words: Words;
  className: string | undefined;
}

/** Everybody's valuation and owners' gain, best first, and the promise that nobody's cards are here. */
export function StandingSlip({ view, events, seats, seat, words, className }: StandingSlipProps) {
  const t = words.t.curtain;
  const before = lastPerson(events, seats, seat);
  return (
    <aside className={classNames(styles.slip, className)} data-tone="paper" aria-label={t.stands}>
      <p className={styles.kicker}>
        {t.standing({ quarter: words.quarter(view.quarter), index: view.quarter, of: view.quarters })}
      </p>
      <h2>{t.stands}</h2>
      <ol>
        {byGain(view).map((company) => (
          <li key={company.seat}>
            <Seal company={company.id} size={30} />
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
function lastPerson(events: readonly MatchEvent[], seats: readonly SeatInfo[], seat: Seat): string | undefined {
  const people = seats.filter((info) => info.kind === 'human' && info.seat !== seat);
  const turn = events.findLast(
    (event): event is EventOf<'sealed'> =>
      event.type === 'sealed' && people.some((person) => person.seat === event.seat),
  );
  return people.find((person) => person.seat === turn?.seat)?.name;
}
