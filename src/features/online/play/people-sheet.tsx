import { companyAt } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo, OnlineSeat } from '../../../protocol/match-info';
import { ClockText } from '../../../table/people/clock-text';
import { ownSeat, personAt } from '../../../table/selectors';
import { useTableSession, useTable } from '../../../table/use-table';
import { CompanyEmblem } from '../../../ui/game-pieces/company-emblem';
import styles from './online-menu.module.css';

interface PeopleSheetProps {
  readonly info: MatchInfo;
}

/** Everybody at the table: their company, whether they are there, their time. */
export function PeopleSheet({ info }: PeopleSheetProps) {
  const t = useText('live');
  const { levels } = useText('setup');
  const session = useTableSession();
  const { view, words } = useTable();
  const stateOf = (seat: OnlineSeat): string => {
    if (seat.kind === 'open') return '';
    if (seat.kind === 'bot') return levels[seat.level];
    if (seat.standIn) return t.standInFor;
    return seat.present ? t.here : t.absent;
  };
  return (
    <ul className={styles.people} aria-label={t.peopleText}>
      {info.seats.map((seat, index) => {
        const clock = personAt(session, index)?.clock;
        const marks = [
          stateOf(seat),
          ...(index === ownSeat(view) ? [t.you] : []),
          ...(index === info.host ? [t.hostMark] : []),
          ...(view.seatsToAct.includes(index) ? [words.t.awaited] : []),
        ];
        return (
          <li key={index}>
            <CompanyEmblem company={companyAt(view, index).id} size={40} />
            <span>
              <b>{seat.kind === 'open' ? '' : seat.name}</b>
              <small>
                {words.company(index)} · {marks.join(' · ')}
              </small>
            </span>
            {clock === undefined ? undefined : <ClockText clock={clock} />}
          </li>
        );
      })}
    </ul>
  );
}
