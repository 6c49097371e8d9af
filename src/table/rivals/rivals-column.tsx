import { useState } from 'react';
import type { CompanyView, MatchView, Seat } from '../../../rules/index';
import { money, number } from '../../i18n/format';
import { Delta } from '../../ui/delta';
import { useAnchor } from '../../ui/anchors';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ClockText } from '../people/clock-text';
import { PersonName } from '../people/person-name';
import type { TableSession } from '../session';
import { companyAt, ownSeat, type TableWords } from '../table-words';
import {
  CapTable,
  Capacity,
  CashAndUsers,
  Foundation,
  SignedContracts,
  ValuationSpark,
  Verticals,
} from './company-figures';
import { CompanyDialog } from './company-dialog';
import styles from './rivals-column.module.css';

interface RivalsColumnProps {
  readonly session: TableSession;
  readonly words: TableWords;
}

/** Everybody else at the table, in build order. */
export function RivalsColumn({ session, words }: RivalsColumnProps) {
  const { view } = session;
  const [open, setOpen] = useState<Seat>();
  const own = ownSeat(view) ?? view.turn.seat;
  const rivals = view.order.filter((seat) => seat !== own);
  return (
    <section className={styles.column} aria-label={words.t.rivals} data-count={rivals.length}>
      <h2 className={styles.title}>{words.t.rivals}</h2>
      {rivals.map((seat) => (
        <Rival
          key={seat}
          company={companyAt(view, seat)}
          session={session}
          words={words}
          onOpen={() => setOpen(seat)}
        />
      ))}
      {open === undefined ? undefined : (
        <CompanyDialog company={companyAt(view, open)} view={view} words={words} onClose={() => setOpen(undefined)} />
      )}
    </section>
  );
}

interface RivalProps {
  readonly company: CompanyView;
  readonly session: TableSession;
  readonly words: TableWords;
  readonly onOpen: () => void;
}

function Rival({ company, session, words, onOpen }: RivalProps) {
  const { t } = words;
  const { view } = session;
  const name = words.company(company.seat);
  const anchor = useAnchor(`company:${company.seat}`);
  const debt = company.debts.reduce((sum, { sum: owed }) => sum + owed, 0);
  const acting = view.seatsToAct.includes(company.seat);
  const person = session.seats.find(({ seat }) => seat === company.seat);
  const online = session.seats.some(({ presence }) => presence !== undefined);
  return (
    <article className={styles.rival} data-acting={acting || undefined} ref={anchor} aria-label={name}>
      <button type="button" className={styles.ring} onClick={onOpen} aria-label={t.details({ name })}>
        <CapTable company={company} words={words} size={60} />
      </button>
      <div className={styles.main}>
        <h3>
          <span className={styles.name}>{words.short(company.seat)}</span>{' '}
          <small className={styles.who}>
            {person === undefined || !online ? roleOf(company, words) : <PersonName person={person} />}
          </small>
        </h3>
        <p className={styles.value}>
          <b>{company.valuation}</b>
          <Delta value={company.valuation - (company.history.at(-1)?.valuation ?? company.valuation)} />
          <span>
            {t.gain} <b className={styles.gain}>{number(Math.round(company.score.total * 10) / 10)}</b>
          </span>
        </p>
        <Foundation company={company} view={view} words={words} />
        <p className={styles.money}>
          <CashAndUsers company={company} words={words} />
          {debt > 0 ? (
            <i className={styles.debt}>{t.owes({ sum: money(debt) })}</i>
          ) : (
            <ValuationSpark company={company} width={44} />
          )}
        </p>
        <p>
          <SignedContracts company={company} words={words} />
        </p>
      </div>
      <div className={styles.side}>
        {acting && person?.clock?.running === true ? (
          <>
            <VisuallyHidden>{stateOf(company, session, words)}</VisuallyHidden>
            <ClockText clock={person.clock} />
          </>
        ) : (
          <span className={styles.state}>{stateOf(company, session, words)}</span>
        )}
        <div className={styles.towers}>
          <Verticals company={company} words={words} size="small" />
          <Capacity company={company} words={words} />
        </div>
      </div>
    </article>
  );
}

const roleOf = (company: CompanyView, { t }: TableWords): string =>
  company.neutral ? t.neutral : company.role === 'giant' ? t.giant : t.startup;

function stateOf(company: CompanyView, { view, thinking }: TableSession, words: TableWords): string {
  const { t } = words;
  if (thinking === company.seat) return t.thinking;
  if (company.sealed) return t.sealed;
  if (view.phase === 'boardroom') return t.deciding;
  if (view.phase === 'over') return '';
  return placeInOrder(view, company.seat, words);
}

function placeInOrder(view: MatchView, seat: Seat, { t, place: ordinal }: TableWords): string {
  const place = view.order.indexOf(seat);
  const now = view.order.indexOf(view.turn.seat);
  if (place === now) return t.now;
  return place < now ? t.played : t.nextUp({ place: ordinal(place + 1) });
}
