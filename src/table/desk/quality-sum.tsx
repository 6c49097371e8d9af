import { companyAt, contractOf, type Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { Icon } from '../../ui/primitives/icon';
import { useTable } from '../use-table';
import styles from './quality-sum.module.css';

interface QualitySumProps {
  readonly move: Extract<Move, { type: 'sign' }>;
}

/** Why a contract can be signed: what the quality starts from, the vertical on top of it, and what the customer needs. */
export function QualitySum({ move }: QualitySumProps) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const common = useText('common');
  const company = companyAt(view, view.turn.seat);
  const { domain, platform } = contractOf(move.contract);
  const needed = view.offers.find(({ contract }) => contract === move.contract)?.quality;
  const vertical = platform === true ? 0 : company.verticals[domain];
  const lent = move.licensor === undefined ? undefined : companyAt(view, move.licensor).foundation;
  const quality = platform === true ? company.foundation : (lent ?? company.quality[domain] - vertical) + vertical;
  const base = quality - vertical;
  const open = lent === undefined && base > company.foundation;
  return (
    <div className={styles.sum}>
      <span className={styles.part}>
        <small>
          {open ? common.openSource : move.licensor === undefined ? common.foundation : words.short(move.licensor)}
        </small>
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
            <small>{common.quality}</small>
            <b>{quality}</b>
          </span>
        </>
      )}
      {needed === undefined ? undefined : (
        <span className={styles.part}>
          <small>{t.needs({ quality: needed })}</small>
          <Icon name="check" size={22} className={styles.enough} />
        </span>
      )}
    </div>
  );
}
