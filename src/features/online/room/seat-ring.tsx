import type { CompanyId, Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import type { MatchInfo, OnlineSeat } from '../../../protocol/match-info';
import { Art } from '../../../ui/game-pieces/art';
import { classNames } from '../../../ui/primitives/class-names';
import { Icon } from '../../../ui/primitives/icon';
import { CompanyEmblem } from '../../../ui/game-pieces/company-emblem';
import styles from './seat-ring.module.css';

interface SeatRingProps {
  readonly info: MatchInfo;
  readonly companies: readonly CompanyId[];
  /** The own seat. */
  readonly seat: Seat | undefined;
  /** The seat one would take. */
  readonly chosen: Seat | undefined;
  readonly onChoose: (seat: Seat) => void;
}

/** The boardroom table with its chairs: who sits where, and which are free. */
export function SeatRing({ info, companies, seat, chosen, onChoose }: SeatRingProps) {
  const t = useText('online');
  const { seats } = info;
  const taken = seats.filter(({ kind }) => kind !== 'open').length;
  return (
    <div className={styles.room}>
      <div className={styles.investors} aria-hidden>
        {['mole-small', 'owl-large', 'tortoise-small'].map((id) => (
          <Art key={id} kind="investor" id={id} size={84} />
        ))}
      </div>
      <div className={styles.around}>
        <div className={styles.table}>
          <b>{t.taken({ taken, of: seats.length })}</b>
          <p>{t.startsWhenFull}</p>
          <span className={styles.cards} aria-hidden>
            {(['compute', 'data', 'funding'] as const).map((deck) => (
              <i key={deck} data-deck={deck}>
                <Icon name={deck} size={20} />
              </i>
            ))}
          </span>
        </div>
        <ol className={styles.seats} aria-label={t.seats}>
          {seats.map((one, index) => (
            <li key={index} data-kind={one.kind} data-own={index === seat || undefined}>
              <Chair
                seat={one}
                company={companies[index] ?? 'cloud'}
                host={index === info.host}
                own={index === seat}
                chosen={index === chosen}
                onTake={seat === undefined && one.kind === 'open' ? () => onChoose(index) : undefined}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

interface ChairProps {
  readonly seat: OnlineSeat;
  readonly company: CompanyId;
  readonly host: boolean;
  readonly own: boolean;
  readonly chosen: boolean;
  readonly onTake: (() => void) | undefined;
}

function Chair({ seat, company, host, own, chosen, onTake }: ChairProps) {
  const t = useText('online');
  const levels = useText('setup').levels;
  const { short } = useText('companies')[company];
  const state = own ? t.seatYours : chosen ? t.seatChosen : stateOf(seat);
  function stateOf(one: OnlineSeat): string {
    if (one.kind === 'open') return onTake === undefined ? '' : t.seatTake;
    if (one.kind === 'bot') return levels[one.level];
    return one.present ? t.seatHere : t.seatAway;
  }
  const face = (
    <>
      <span className={styles.seal}>
        <CompanyEmblem company={company} size={68} own={own || chosen} dimmed={seat.kind === 'open' && !chosen} />
        {seat.kind === 'open' ? undefined : (
          <span className={styles.badge} data-kind={seat.kind} data-here={isHere(seat) || undefined}>
            <Icon name={seat.kind === 'bot' ? 'robot' : isHere(seat) ? 'check' : 'hourglass'} size={13} />
          </span>
        )}
      </span>
      <b className={styles.name} data-tip={seat.kind === 'open' ? undefined : seat.name}>
        {seat.kind === 'open' ? t.seatOpen : seat.name}
      </b>
      <small>{short}</small>
      <small className={styles.state}>
        {host ? [t.seatHost, state].filter((word) => word !== '').join(' · ') : state}
      </small>
    </>
  );
  const names = classNames(styles.chair, chosen && styles.chosen);
  return onTake === undefined ? (
    <span className={names}>{face}</span>
  ) : (
    <button
      type="button"
      className={names}
      aria-pressed={chosen}
      aria-label={t.seatTakeLabel({ company: short })}
      onClick={onTake}
    >
      {face}
    </button>
  );
}

const isHere = (seat: OnlineSeat): boolean => seat.kind === 'human' && seat.present;
