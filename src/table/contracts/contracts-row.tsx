import { memo } from 'react';
import type { ContractId } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { Offer } from './offer';
import styles from './contracts-row.module.css';

interface ContractsRowProps {
  readonly selected: ContractId | undefined;
  readonly onPoint: TurnDraft['point'];
}

/** Open contracts: what each asks and pays, and whether the viewing company reaches it alone or by licence. */
export const ContractsRow = memo(function ContractsRow({ selected, onPoint }: ContractsRowProps) {
  const { view, words } = useTable();
  const { t } = words;
  return (
    <section className={styles.zone} aria-label={t.openContracts}>
      <h2>
        <VisuallyHidden>{t.contracts}</VisuallyHidden>
      </h2>
      {view.offers.length === 0 ? <p className={styles.none}>{t.noOffers}</p> : undefined}
      <ul
        className={styles.row}
        style={{ ['--offers' as string]: rulesOf(view).openContracts(view.players) }}
        data-many={view.players > 4 || undefined}
      >
        {view.offers.map((offer) => (
          <li key={offer.contract}>
            <Offer offer={offer} selected={offer.contract === selected} onPoint={onPoint} />
          </li>
        ))}
      </ul>
    </section>
  );
});
