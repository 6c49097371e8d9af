import type { BoardroomText } from '../../i18n/boardroom';
import { Envelope as EnvelopeArt } from '../../ui/envelope';
import { ClockText } from '../people/clock-text';
import { PersonName } from '../people/person-name';
import type { TableSession } from '../session';
import type { TableWords } from '../table-words';
import styles from './boardroom.module.css';

interface EnvelopesProps {
  readonly session: TableSession;
  readonly words: TableWords;
  readonly t: BoardroomText;
}

/** Everybody's envelope: open or sealed, and whose it is; never what is in it. */
export function Envelopes({ session, words, t }: EnvelopesProps) {
  const { view, seats } = session;
  return (
    <footer className={styles.envelopes}>
      <ul>
        {view.companies.map(({ seat, id, sealed }) => {
          const person = seats.find((one) => one.seat === seat);
          return (
            <li key={seat}>
              <EnvelopeArt state={sealed ? 'sealed' : 'open'} company={id} width={64} />
              <span>
                <b>{words.company(seat)}</b>
                <small>{sealed ? t.sealedState : seat === view.viewer ? t.youState : t.thinkingState}</small>
                {person?.presence === undefined || seat === view.viewer ? undefined : (
                  <small className={styles.person}>
                    <PersonName person={person} />
                    {sealed || person.clock?.running !== true ? undefined : <ClockText clock={person.clock} />}
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p>{t.openedTogether}</p>
    </footer>
  );
}
