import { Link } from 'wouter';
import { useText } from '../../../../i18n';
import { money } from '../../../../i18n/format';
import type { TableRow, TableSeat } from '../../../../protocol/session';
import { Button, buttonClass } from '../../../../ui/primitives/button';
import { clockTime } from '../../../../ui/primitives/countdown';
import { Icon } from '../../../../ui/primitives/icon';
import { CompanyEmblem } from '../../../../ui/game-pieces/company-emblem';
import styles from './table-card.module.css';
import type { TableNeed } from './table-need';

interface TableCardProps {
  readonly row: TableRow;
  readonly need: TableNeed;
  /** The longest wait, ms. */
  readonly waited?: number;
  readonly session: string;
  readonly onFree: () => void;
}

/** A table at a glance: how far it is, whom it waits for, and who stands where. */
export function TableCard({ row, need, waited, session, onFree }: TableCardProps) {
  const t = useText('teachConsole');
  const cards = useText('cards');
  const { table, quarter, quarters, climate, status } = row;
  const ranked = row.seats.map((seat, index) => ({ seat, index })).sort((a, b) => b.seat.gain - a.seat.gain);
  const awaited = new Set(row.waiting.map(({ seat }) => seat));
  return (
    <li className={styles.card} data-tone="paper" data-need={need}>
      <header>
        <h2>{t.tableNumber({ table })}</h2>
        <Icon name={climate} size={16} label={cards.climates[climate].name} />
        <span>{t.quarterOf({ quarter, of: quarters })}</span>
      </header>
      <p className={styles.state}>
        <b>{t.needs[need]}</b>
        {waited === undefined ? undefined : (
          <span>
            {row.phase === 'boardroom' ? t.boardroom : t.thinking} · {clockTime(waited / 1000)}
          </span>
        )}
      </p>
      <ol className={styles.seats} aria-label={t.standings}>
        {ranked.map(({ seat, index }) => (
          <Seat
            key={index}
            seat={seat}
            awaited={awaited.has(index) && row.held === undefined}
            playing={status === 'playing'}
          />
        ))}
      </ol>
      <footer>
        <Link href={`/teach/${session}/${table}`} className={buttonClass('paper')} aria-label={t.lookLabel({ table })}>
          <Icon name="eye" size={16} /> {t.look}
        </Link>
        {status === 'playing' && row.held === undefined ? (
          <Button look="paper" onClick={onFree}>
            {t.free}
          </Button>
        ) : undefined}
      </footer>
    </li>
  );
}

interface SeatProps {
  readonly seat: TableSeat;
  readonly awaited: boolean;
  /** Once a table is over, everybody has left it. */
  readonly playing: boolean;
}

function Seat({ seat, awaited, playing }: SeatProps) {
  const t = useText('teachConsole');
  const companies = useText('companies');
  const company = companies[seat.company].short;
  const state = stateOf(seat, playing);
  return (
    <li data-state={state} data-awaited={awaited || undefined}>
      <CompanyEmblem company={seat.company} size={18} name={company} />
      <span className={styles.name}>
        <span data-tip={seat.name ?? company}>{seat.name ?? company}</span>
        {state === undefined ? undefined : (
          <Icon name={state === 'away' ? 'warning' : 'robot'} size={13} label={state === 'away' ? t.away : t.standIn} />
        )}
        {awaited ? <Icon name="hourglass" size={13} label={t.thinking} /> : undefined}
      </span>
      <span>{money(seat.valuation)}</span>
      <b>{money(seat.gain)}</b>
    </li>
  );
}

function stateOf({ student, standIn, present }: TableSeat, playing: boolean): 'stand-in' | 'away' | undefined {
  if (student === undefined) return undefined;
  if (standIn) return 'stand-in';
  return present || !playing ? undefined : 'away';
}
