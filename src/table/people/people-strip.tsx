import type { ReactNode } from 'react';
import { companyAt } from '../../../rules/index';
import { Icon } from '../../ui/primitives/icon';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useTableSession, useTable } from '../use-table';
import { isOnline, personAt } from '../selectors';
import { ClockText } from './clock-text';
import styles from './people-strip.module.css';

interface PeopleStripProps {
  readonly talk?: ReactNode;
}

/** Everybody at an online table in one thin line, for screens too small to show the rivals all the time. */
export function PeopleStrip({ talk }: PeopleStripProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  if (!isOnline(session)) return undefined;
  return (
    <div className={styles.strip}>
      <ul aria-label={t.people}>
        {view.order.map((seat) => {
          const person = personAt(session, seat);
          const awaited = view.seatsToAct.includes(seat);
          const { id } = companyAt(view, seat);
          const states = [
            ...(awaited ? [t.awaited] : []),
            ...(person?.presence === undefined ? [] : [t.presence[person.presence]]),
          ];
          const name = person?.name ?? t.neutral;
          const said = t.personState({ name, company: words.short(seat), state: states.join(', ') });
          return (
            <li key={seat} data-awaited={awaited || undefined} data-presence={person?.presence} data-tip={said}>
              <CompanyEmblem company={id} size={22} name={said} />
              {person?.kind === 'bot' || person?.presence === 'stand-in' ? <Icon name="robot" size={12} /> : undefined}
              {awaited && person?.clock?.running === true ? <ClockText clock={person.clock} /> : undefined}
            </li>
          );
        })}
      </ul>
      {talk}
    </div>
  );
}
