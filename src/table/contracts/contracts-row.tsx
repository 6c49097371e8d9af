import {
  contractOf,
  openContracts,
  preview,
  type ContractId,
  type MatchView,
  type Move,
  type OfferView,
  type Refusal,
} from '../../../rules/index';
import { useText } from '../../i18n';
import { money } from '../../i18n/format';
import { refusalSentence, refusalsText } from '../../i18n/refusals';
import type { TableText } from '../../i18n/table';
import { Described } from '../../ui/described';
import { DomainMark } from '../../ui/domain-mark';
import { Icon } from '../../ui/icon';
import { PaperCard, type CardState } from '../../ui/paper-card';
import { Seal } from '../../ui/seal';
import { StatusPill } from '../../ui/status-pill';
import { useAnchor } from '../../ui/anchors';
import { companyAt, contractName, ownSeat, type TableWords } from '../table-words';
import zone from '../zone.module.css';
import styles from './contracts-row.module.css';

interface ContractsRowProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly selected: ContractId | undefined;
  readonly onSelect: (contract: ContractId) => void;
}

/** Open contracts: what each asks and pays, and whether the viewing company reaches it alone or by licence. */
export function ContractsRow({ view, words, selected, onSelect }: ContractsRowProps) {
  const { t } = words;
  return (
    <section className={styles.zone} aria-label={t.openContracts}>
      <header className={zone.heading}>
        <h2>{t.contracts}</h2>
        <span className={zone.aside}>{t.contractsHint}</span>
      </header>
      {view.offers.length === 0 ? <p className={styles.none}>{t.noOffers}</p> : undefined}
      <ul
        className={styles.row}
        style={{ ['--offers' as string]: openContracts(view.players) }}
        data-many={view.players > 4 || undefined}
      >
        {view.offers.map((offer) => (
          <li key={offer.contract}>
            <Offer offer={offer} view={view} words={words} selected={offer.contract === selected} onSelect={onSelect} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OfferProps {
  readonly offer: OfferView;
  readonly view: MatchView;
  readonly words: TableWords;
  readonly selected: boolean;
  readonly onSelect: (contract: ContractId) => void;
}

function Offer({ offer, view, words, selected, onSelect }: OfferProps) {
  const { t, cards } = words;
  const refusals = useText(refusalsText);
  const card = contractOf(offer.contract);
  const ways = view.legal.filter(
    (move): move is Move & { type: 'sign' } => move.type === 'sign' && move.contract === offer.contract,
  );
  const licensor = ways.find((way) => way.licensor !== undefined)?.licensor;
  const own = ownSeat(view);
  const refused =
    own === undefined || ways.length > 0
      ? undefined
      : preview(view, { type: 'sign', contract: offer.contract }).refused;
  const reason =
    refused === undefined || refused.code === 'not-your-turn' || refused.code === 'wrong-stage'
      ? undefined
      : refusalSentence(refusals, refused);
  const state: CardState = selected
    ? 'selected'
    : ways.length === 0
      ? reason === undefined
        ? 'plain'
        : 'illegal'
      : licensor === undefined
        ? 'legal'
        : 'licence';
  const anchor = useAnchor(`contract:${offer.contract}`);
  const have =
    own === undefined
      ? undefined
      : card.platform === true
        ? companyAt(view, own).foundation
        : companyAt(view, own).quality[card.domain];
  return (
    <div ref={anchor} className={styles.place} data-domain={card.domain}>
      <PaperCard
        state={state}
        className={styles.card}
        reason={reason}
        badge={selected ? <StatusPill tone="gold">{t.selected}</StatusPill> : undefined}
        onSelect={() => onSelect(offer.contract)}
      >
        <span className={styles.asks}>
          <DomainMark domain={card.platform === true ? 'platform' : card.domain} size={20} tone="night" />
          <b>{card.platform === true ? `F${offer.quality}` : offer.quality}</b>
          <Described label={t.load({ load: card.load })} className={styles.load}>
            {Array.from({ length: card.load }, (_, block) => (
              <i key={block} />
            ))}
          </Described>
        </span>
        <span className={styles.body}>
          <b className={styles.name}>{contractName(words, offer.contract)}</b>
          {offer.leavesNext ? (
            <span className={styles.leaves}>
              <Icon name="hourglass" size={12} /> <span>{t.leaves}</span>
            </span>
          ) : (
            <span className={styles.kind}>{card.platform === true ? t.platform : cards.domains[card.domain].name}</span>
          )}
          <span className={styles.foot}>
            <span className={styles.reach}>
              {ways.length > 0 && licensor === undefined ? (
                <>
                  <Icon name="check" size={11} /> {t.youHave({ have: have ?? 0 })}
                </>
              ) : undefined}
              {licensor === undefined ? undefined : (
                <>
                  <Seal company={companyAt(view, licensor).id} size={16} /> {t.byLicence}
                </>
              )}
              {ways.length === 0 && refused !== undefined ? shortage(refused, have, t) : undefined}
            </span>
            <span className={styles.pays}>
              <b>{money(card.pays)}</b>
              {t.aQuarter}
            </span>
          </span>
        </span>
      </PaperCard>
    </div>
  );
}

/** What is missing, in three words; the whole sentence comes when the card is tried. */
function shortage({ code, details }: Refusal, have: number | undefined, t: TableText): string {
  if (code === 'no-capacity') return t.tooLittleCapacity;
  if (typeof details['need'] === 'number') return t.youNeed({ have: Number(details['have']), need: details['need'] });
  return have === undefined ? '' : t.youHave({ have });
}
