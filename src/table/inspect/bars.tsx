import type { ReactNode } from 'react';
import type { Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { classNames } from '../../ui/primitives/class-names';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { companyLook } from '../../ui/game-pieces/company-look';
import { ownSeat } from '../selectors';
import { useTable } from '../use-table';
import styles from './bars.module.css';

interface BarsProps {
  readonly rows: readonly {
    readonly seat: Seat;
    readonly value: number;
    readonly figure: ReactNode;
    /** Not good enough for what is asked. */
    readonly out: boolean;
  }[];
  readonly label: string;
}

/** Where every company stands, best first; a line is drawn above the first that is out. */
export function Bars({ rows, label }: BarsProps) {
  const { view, words } = useTable();
  const common = useText('common');
  const own = ownSeat(view);
  const highest = Math.max(1, ...rows.map(({ value }) => value));
  const firstOut = rows.findIndex(({ out }) => out);
  return (
    <ol className={styles.bars} aria-label={label}>
      {rows.map(({ seat, value, figure, out }, index) => {
        const company = words.companyId(seat);
        return (
          <li
            key={seat}
            className={classNames(out && styles.out, index === firstOut && styles.line)}
            data-own={seat === own || undefined}
          >
            <CompanyEmblem company={company} size={24} dimmed={out} />
            <span className={styles.name}>{seat === own ? common.you : words.short(seat)}</span>
            <i
              style={{
                ['--share' as string]: Math.max(0, value) / highest,
                ['--colour' as string]: companyLook(company).dark,
              }}
            />
            <b>{figure}</b>
          </li>
        );
      })}
    </ol>
  );
}
