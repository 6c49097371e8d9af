import { domains, type CompanyView, type MatchView } from '../../../rules/index';
import { money, percent, users } from '../../i18n/format';
import { Columns } from '../../ui/columns';
import { CapacityBlocks } from '../../ui/capacity-blocks';
import { companyLook } from '../../ui/company-look';
import { DomainMark } from '../../ui/domain-mark';
import { Icon } from '../../ui/icon';
import { Pips } from '../../ui/pips';
import { Spark } from '../../ui/spark';
import { StakeRing, type StakeSegment } from '../../ui/stake-ring';
import { contractOf } from '../../../rules/index';
import type { TableWords } from '../table-words';
import styles from './company-figures.module.css';

interface FiguresProps {
  readonly company: CompanyView;
  readonly words: TableWords;
}

/** The cap table as a ring: what the owners still hold, and what the investors got. */
export function CapTable({
  company,
  words,
  size,
  after,
}: FiguresProps & { readonly size: number; readonly after?: number }) {
  const { t } = words;
  return (
    <StakeRing
      company={company.id}
      own={company.stake}
      segments={segmentsOf(company)}
      after={after}
      size={size}
      label={t.stakeLabel({ name: words.company(company.seat), share: percent(company.stake) })}
    />
  );
}

/** Each fall of the stake over the quarters, oldest first. */
function segmentsOf(company: CompanyView): StakeSegment[] {
  const stakes = [...company.history.map(({ stake }) => stake), company.stake];
  const falls = stakes.slice(1).map((stake, index) => (stakes[index] ?? stake) - stake);
  return falls.filter((fall) => fall > 0.0005).map((share) => ({ share, kind: 'investor' }));
}

/** Foundation level with the open-source notch. */
export function Foundation({
  company,
  view,
  words,
  after,
}: FiguresProps & { readonly view: MatchView; readonly after?: number }) {
  const label = words.t.foundationLabel({ level: company.foundation, open: view.openSource });
  return (
    <span className={styles.foundation} title={label}>
      <b>F</b>
      <Pips value={company.foundation} notch={view.openSource} after={after} label={label} />
      <b className={styles.level}>{company.foundation}</b>
    </span>
  );
}

/** The five verticals, standing on their shapes. */
export function Verticals({
  company,
  words,
  size,
  after,
}: FiguresProps & { readonly size: 'small' | 'large'; readonly after?: CompanyView['verticals'] }) {
  return (
    <Columns
      values={domains.map((domain) => ({ domain, value: company.verticals[domain], after: after?.[domain] }))}
      label={words.t.verticalsLabel}
      size={size}
      numbers
    />
  );
}

/** The tower of clusters: blocks filled when used. */
export function Capacity({ company, words }: FiguresProps) {
  const { total, contracts, trained } = company.capacity;
  const label = words.t.capacityLabel({ used: contracts + trained, total });
  return <CapacityBlocks total={total} used={contracts} training={trained} label={label} />;
}

/** Cash, users and valuation over the quarters so far. */
export function ValuationSpark({ company, width }: { readonly company: CompanyView; readonly width: number }) {
  const values = [...company.history.map(({ valuation }) => valuation), company.valuation];
  return <Spark values={values} color={companyLook(company.id).light} width={width} height={18} />;
}

export function CashAndUsers({ company, words }: FiguresProps) {
  return (
    <span className={styles.cash}>
      <span title={words.cards.accounts.start}>
        <Icon name="cash" size={13} /> {money(company.cash)}
      </span>
      <span>
        <Icon name="users" size={13} /> {users(company.users)}
      </span>
    </span>
  );
}

/** Signed contracts as small seals of their domains with what they pay. */
export function SignedContracts({ company, words }: FiguresProps) {
  const { t } = words;
  if (company.contracts.length === 0) return <span className={styles.none}>{t.noContracts}</span>;
  return (
    <span className={styles.contracts}>
      {company.contracts.map(({ id, licence }) => {
        const card = contractOf(id);
        return (
          <span key={id} className={styles.contract} title={words.cards.contracts[id].name}>
            <DomainMark domain={card.domain} size={11} label={words.cards.domains[card.domain].name} />
            {money(card.pays)}
            {licence === undefined ? undefined : <i>−{licence.price}</i>}
          </span>
        );
      })}
    </span>
  );
}
