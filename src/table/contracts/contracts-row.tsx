import type { ContractId } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useTable } from '../use-table';
import { Offer } from './offer';
import styles from './contracts-row.module.css';

interface ContractsRowProps {
  readonly selected: ContractId | undefined;
  readonly onSelect: (contract: ContractId) => void;
}

/** Open contracts: what each asks and pays, and whether the viewing company reaches it alone or by licence. */
export function ContractsRow({ selected, onSelect }: ContractsRowProps) {
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
            <Offer offer={offer} selected={offer.contract === selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}
