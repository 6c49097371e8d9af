import { useText } from '../../../i18n';
import { liveText } from '../../../i18n/live';
import { setupText } from '../../../i18n/setup';
import type { MatchInfo, OnlineSeat } from '../../../protocol/match-info';
import { ClockText } from '../../../table/people/clock-text';
import type { TableSession } from '../../../table/session';
import { companyAt, ownSeat, useTableWords } from '../../../table/table-words';
import { Seal } from '../../../ui/seal';
import styles from './online-menu.module.css';

interface PeopleSheetProps {
  readonly info: MatchInfo;
  readonly session: TableSession;
}

/** Everybody at the table: their company, whether they are there, their time. */
export function PeopleSheet({ info, session }: PeopleSheetProps) {
  const t = useText(liveText);
  const { levels } = useText(setupText);
  const { view, seats } = session;
  const words = useTableWords(view, seats);
  const stateOf = (seat: OnlineSeat): string => {
    if (seat.kind === 'open') return '';
    if (seat.kind === 'bot') return levels[seat.level];
    if (seat.standIn) return t.standInFor;
    return seat.present ? t.here : t.absent;
  };
  return (
    <ul className={styles.people} aria-label={t.peopleText}>
      {info.seats.map((seat, index) => {
        const clock = seats[index]?.clock;
        const marks = [
          stateOf(seat),
          ...(index === ownSeat(view) ? [t.you] : []),
          ...(index === info.host ? [t.hostMark] : []),
          ...(view.seatsToAct.includes(index) ? [words.t.awaited] : []),
        ];
        return (
          <li key={index}>
            <Seal company={companyAt(view, index).id} size={40} />
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
