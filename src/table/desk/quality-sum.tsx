import type { ReactNode } from 'react';
import { companyAt, type CompanyView, type ContractId, type Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { signedNumber } from '../../i18n/format';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { Icon } from '../../ui/primitives/icon';
import { useTable } from '../use-table';
import styles from './quality-sum.module.css';

interface QualitySumProps {
  readonly company: CompanyView;
  readonly contract: ContractId;
  /** Whose foundation is borrowed. */
  readonly licensor?: Seat | undefined;
  /** What quality is called here. */
  readonly name?: ReactNode;
}

/** Whether a contract can be served: what the quality starts from, the vertical on top of it, and what the customer needs. */
export function QualitySum({ company, contract, licensor, name }: QualitySumProps) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const common = useText('common');
  const { domain, platform } = rulesOf(view).contractOf(contract);
  const needed = view.offers.find((offer) => offer.contract === contract)?.quality;
  const vertical = platform === true ? 0 : company.verticals[domain];
  const lent = licensor === undefined ? undefined : companyAt(view, licensor).foundation;
  const quality = platform === true ? company.foundation : (lent ?? company.quality[domain] - vertical) + vertical;
  const base = quality - vertical;
  const open = lent === undefined && base > company.foundation;
  return (
    <div className={styles.sum}>
      <span className={styles.part}>
        <small>{open ? common.openSource : licensor === undefined ? common.foundation : words.short(licensor)}</small>
        <b className={styles.base} data-open={open || undefined}>
          {base}
        </b>
      </span>
      {platform === true ? undefined : (
        <>
          <i>+</i>
          <span className={styles.part}>
            <small>{cards.domains[domain].name}</small>
            <b className={styles.vertical} data-domain={domain}>
              <DomainMark domain={domain} size={15} tone="plain" />
              {vertical}
            </b>
          </span>
          <i>=</i>
          <span className={styles.part}>
            <small>{name ?? common.quality}</small>
            <b>{quality}</b>
          </span>
        </>
      )}
      {needed === undefined ? undefined : (
        <span className={styles.part}>
          <small>{t.needs({ quality: needed })}</small>
          {quality < needed ? (
            <i className={styles.short}>{signedNumber(quality - needed)}</i>
          ) : (
            <Icon name="check" size={22} className={styles.enough} />
          )}
        </span>
      )}
    </div>
  );
}
