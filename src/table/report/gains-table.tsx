import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { Delta } from '../../ui/charts/delta';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useAnchor } from '../../ui/motion/anchors';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import panel from '../dark-panel.module.css';
import styles from './gains-table.module.css';

interface GainsTableProps {
  gains: readonly { readonly seat: Seat; readonly gain: number; readonly delta: number }[];
  /** Until then the gains of the quarter before alone are shown. */
  settled: boolean;
  own: Seat | undefined;
}

/** Owners' gain of everybody before and after the quarter; money travels to here. */
export function GainsTable({ gains, settled, own }: GainsTableProps) {
  const t = useText('report');
  return (
    <section className={classNames(panel.ground, styles.gains)}>
      <h2>
        <Term id="owners-gain">{settled ? t.gains : t.gainBefore}</Term>
      </h2>
      <ol>
        {gains.map(({ seat, gain: after, delta }) => (
          <Gain key={seat} seat={seat} before={after - delta} after={settled ? after : undefined} own={seat === own} />
        ))}
      </ol>
    </section>
  );
}

interface GainProps {
  seat: Seat;
  before: number;
  after: number | undefined;
  own: boolean;
}

function Gain({ seat, before, after, own }: GainProps) {
  const { words } = useTable();
  const anchor = useAnchor(`report-company-${seat}`);
  return (
    <li ref={anchor} data-own={own || undefined}>
      <CompanyEmblem company={words.companyId(seat)} name={words.company(seat)} size={28} own={own} />
      <span>
        {gain(before)}
        {after === undefined ? undefined : (
          <>
            {' → '}
            <b>{gain(after)}</b>
          </>
        )}
      </span>{' '}
      <span className={styles.delta}>
        {after === undefined ? undefined : <Delta value={Math.round((after - before) * 10) / 10} format={gain} />}
      </span>
    </li>
  );
}
