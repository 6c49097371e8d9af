import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import { useComposition, type Composition } from '../../ui/layout/composition';
import { Envelope as EnvelopeArt } from '../../ui/game-pieces/envelope';
import { Icon } from '../../ui/primitives/icon';
import { ClockText } from '../people/clock-text';
import { Inspect } from '../inspect/inspectable';
import { deskCompany, personAt } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import { focusWhereLost } from '../focus-at-once';
import styles from './room-head.module.css';

/** The top of the boardroom: what it is, everybody's envelope, and the climate. */
export function RoomHead({ children }: { readonly children: ReactNode }) {
  const session = useTableSession();
  const { view, words } = useTable();
  const t = useText('boardroom');
  const { climate, cut } = view.climate;
  const { name } = words.cards.climates[climate];
  const clock = personAt(session, deskCompany(view).seat)?.clock;
  const terms = t.terms({ quarter: words.quarter(view.quarter), climate: name, cut, of: view.companies.length });
  return (
    <header className={styles.head}>
      <div className={styles.title} data-tone="paper">
        <h1 ref={focusWhereLost} tabIndex={-1}>
          {t.title}
        </h1>
        <p>{t.secret}</p>
      </div>
      <Envelopes />
      {clock === undefined ? undefined : <ClockText clock={clock} own />}
      <span className={styles.climate}>
        <Inspect subject="climate" label={terms} tip={terms}>
          <Icon name={climate} size={28} />
          <b>{name}</b>
        </Inspect>
      </span>
      <div className={styles.menu}>{children}</div>
    </header>
  );
}

/** Width of an envelope for up to four companies, and for more, px of the layout's window. */
const widths: Readonly<Record<Composition, readonly [number, number]>> = {
  landscape: [54, 54],
  tablet: [50, 38],
  phone: [40, 40],
  lying: [44, 44],
};

/** Everybody's envelope: open or sealed, and whose it is; never what is in it. */
function Envelopes() {
  const session = useTableSession();
  const { view, words } = useTable();
  const width = widths[useComposition()][view.companies.length > 4 ? 1 : 0];
  const t = useText('boardroom');
  return (
    <ul className={styles.envelopes} aria-label={t.envelopes}>
      {view.companies.map(({ seat, id, sealed }) => {
        const own = seat === view.viewer;
        const person = personAt(session, seat);
        const presence = person?.presence === undefined || own ? [] : [person.name, words.t.presence[person.presence]];
        const state = sealed ? t.sealedState : own ? t.youState : t.thinkingState;
        const said = words.list([`${words.company(seat)}: ${state}`, ...presence]);
        return (
          <li key={seat} data-own={own || undefined} data-tip={said}>
            <EnvelopeArt state={sealed ? 'sealed' : 'open'} company={id} width={width} label={said} />
            {own || sealed || person?.clock?.running !== true ? undefined : <ClockText clock={person.clock} />}
          </li>
        );
      })}
    </ul>
  );
}
