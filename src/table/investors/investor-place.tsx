import type { ReactNode } from 'react';
import type { InvestorView } from '../../../rules/index';
import { money, signedMoney } from '../../i18n/format';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { Ladder } from '../../ui/game-pieces/ladder';
import { useAnchor } from '../../ui/motion/anchors';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import { Inspect, inspectable } from '../inspect/inspectable';
import { ownSeat } from '../selectors';
import { useTable } from '../use-table';
import styles from './investors-row.module.css';
import { figureOf } from './verdict';

interface InvestorPlaceProps {
  readonly investor: InvestorView;
  /** Whether it would back whoever looks. */
  readonly backs: boolean;
  /** What is written below its portrait. */
  readonly plate: ReactNode;
  readonly className?: string | undefined;
}

/** An investor behind its plate, with its ladder beside it. */
export function InvestorPlace({ investor, backs, plate, className }: InvestorPlaceProps) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const { name } = cards.investors[investor.id];
  const own = ownSeat(view);
  const lastAbove = investor.ladder.findLastIndex(({ withinCut }) => withinCut);
  const subject = `investor:${investor.id}` as const;
  const anchor = useAnchor(subject);
  return (
    <li
      className={classNames(styles.place, className)}
      data-backs={backs || undefined}
      ref={anchor}
      {...inspectable(subject, `${name}\n${investor.byLot ? t.byLot : cards.investors[investor.id].text}`)}
    >
      <h3 className={styles.plate}>{plate}</h3>
      <div className={styles.portrait}>
        <InvestorPortrait id={investor.id} fill pleased={backs} turn={lastAbove < 0 ? 0 : lookUp} />
      </div>
      <div className={styles.ladder}>
        <Ladder
          rows={investor.ladder.map((rung, index) => ({
            company: words.companyId(rung.seat),
            name: words.company(rung.seat),
            value: figureOf(investor, rung),
            own: rung.seat === own,
            // What one has to beat: of no use to whoever is above it.
            quiet: rung.rank === 0 || (rung.seat !== own && (backs || index !== lastAbove)),
            unranked: rung.rank === 0,
          }))}
          cut={view.climate.cut}
          cutLabel={t.theCut}
          label={t.ladder({ name })}
        />
      </div>
    </li>
  );
}

/** How a head is held that looks at the first on the ladder beside it. */
const lookUp = -0.4;

interface PlateFaceProps extends Pick<InvestorPlaceProps, 'investor' | 'backs'> {
  /** The cheque, ¥100 m. */
  readonly sum: number;
  /** What comes on top for whoever is valued highest, ¥100 m. */
  readonly premium?: number | undefined;
}

/** What is printed on a plate: the investor's name, what it looks at, and its cheque. */
export function PlateFace({ investor, backs, sum, premium }: PlateFaceProps) {
  const { t, cards } = useTable().words;
  const { name } = cards.investors[investor.id];
  const measure = investor.byLot ? t.byLot : cards.measures[investor.measure].name;
  return (
    <>
      <span className={styles.text}>
        <b className={styles.name} data-unseen="lying">
          {name}{' '}
        </b>
        <span className={styles.measure}>{measure} </span>
      </span>
      <span className={styles.cheque}>
        <span className={styles.sum}>
          {backs ? <Icon name="check" size={15} className={styles.tick} /> : undefined}
          {money(sum)}
        </span>
        {premium === undefined ? undefined : <small> {signedMoney(premium)}</small>}
      </span>
    </>
  );
}

/** How many stand above the cut, at the end of its line. */
export function Pennant() {
  const { view, words } = useTable();
  const { cut } = view.climate;
  const line = words.t.cutLine({ cut, of: view.companies.length });
  return (
    <div className={styles.pennant}>
      <Inspect subject="cut" label={line} tip={`${words.t.theCut}\n${line}`}>
        <span className={styles.flag}>
          {cut}
          <Icon name="chair" size={16} />
        </span>
      </Inspect>
    </div>
  );
}
