import { memo } from 'react';
import { companyAt, type CompanyView, type MatchView, type Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain } from '../../i18n/format';
import { Wax } from '../../ui/game-pieces/wax';
import { useAnchor } from '../../ui/motion/anchors';
import { FlipNumber } from '../../ui/motion/flip-number';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { Inspect, inspectable } from '../inspect/inspectable';
import { useTableSession, useTable } from '../use-table';
import { ClockText } from '../people/clock-text';
import { PersonName } from '../people/person-name';
import type { SeatInfo } from '../session';
import { isOnline, ownSeat, personAt } from '../selectors';
import type { TableWords } from '../table-words';
import { CapTable, contractWords, QualitySkyline, roleOf } from './company-figures';
import styles from './rivals-column.module.css';

/** Everybody else at the table, in build order. */
export const RivalsColumn = memo(function RivalsColumn() {
  const session = useTableSession();
  const { view, words } = useTable();
  const own = ownSeat(view) ?? view.turn.seat;
  const rivals = view.order.filter((seat) => seat !== own);
  return (
    <section className={styles.column} aria-label={words.t.rivals} data-count={rivals.length}>
      <VisuallyHidden>
        <h2>{words.t.rivals}</h2>
      </VisuallyHidden>
      {rivals.map((seat) => (
        <Rival
          key={seat}
          company={companyAt(view, seat)}
          thinks={session.thinking === seat}
          person={isOnline(session) ? personAt(session, seat) : undefined}
        />
      ))}
    </section>
  );
});

interface RivalProps {
  readonly company: CompanyView;
  readonly thinks: boolean;
  /** Who sits there, where people sit at devices of their own. */
  readonly person: SeatInfo | undefined;
}

/** A rival as a plaque that opens all about it. */
const Rival = memo(function Rival({ company, thinks, person }: RivalProps) {
  const { view, words } = useTable();
  const common = useText('common');
  const { t } = words;
  const name = words.company(company.seat);
  const short = words.short(company.seat);
  const subject = `company:${company.seat}` as const;
  const gift = words.cards.companies[company.id].text;
  const anchor = useAnchor(subject);
  const state = thinks ? t.thinking : stateOf(company, view, words);
  return (
    <article
      className={styles.rival}
      data-acting={view.seatsToAct.includes(company.seat) || undefined}
      ref={anchor}
      aria-label={name}
      {...inspectable(subject, [[name, state].filter((text) => text !== '').join(' · '), gift].join('\n'))}
    >
      <Inspect subject={subject} className={styles.ring} label={t.details({ name })}>
        <CapTable company={company} size={66} />
      </Inspect>
      <h3 className={styles.name} data-unseen="phone lying">
        <span>{short}</span>
        {person === undefined ? (
          <VisuallyHidden>{`, ${roleOf(company, words)}`}</VisuallyHidden>
        ) : (
          <small>
            <PersonName person={person} />
          </small>
        )}
      </h3>
      <div className={styles.figures}>
        <div className={styles.value}>
          <VisuallyHidden>{common.valuation} </VisuallyHidden>
          <FlipNumber value={company.valuation} quiet />
        </div>
        <div className={styles.gain}>
          <VisuallyHidden>{t.ownersGain} </VisuallyHidden>
          <Icon name="trophy" size={14} />
          {gain(company.score.total)}
        </div>
      </div>
      <div className={styles.sky} data-unseen="phone lying">
        <QualitySkyline company={company} size="small" />
        <VisuallyHidden>{contractWords(company, words)}</VisuallyHidden>
      </div>
      <div className={styles.state}>
        <VisuallyHidden>{state}</VisuallyHidden>
        <Mark company={company} clock={person?.clock} />
      </div>
    </article>
  );
});

/** What is awaited of a company, or that it is done, at the corner of its plaque. */
function Mark({ company, clock }: Pick<RivalProps, 'company'> & Pick<SeatInfo, 'clock'>) {
  const { view } = useTable();
  if (company.sealed) return <Wax size={26} />;
  if (!view.seatsToAct.includes(company.seat)) return undefined;
  if (clock?.running === true) return <ClockText clock={clock} />;
  return (
    <span className={styles.awaited}>
      <Icon name="hourglass" size={12} />
    </span>
  );
}

function stateOf(company: CompanyView, view: MatchView, words: TableWords): string {
  const { t } = words;
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
