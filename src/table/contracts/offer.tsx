import { companyAt, type Move, type OfferView, type Refusal, type Seat } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { refusalSentence } from '../../i18n/refusal-details';
import { money, signedNumber } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { PaperCard, type CardState } from '../../ui/game-pieces/paper-card';
import { useAnchor } from '../../ui/motion/anchors';
import { Icon } from '../../ui/primitives/icon';
import { ownSeat } from '../selectors';
import { useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { drawingOf } from './customers';
import { foretold } from '../foretold';
import styles from './contracts-row.module.css';

interface OfferProps {
  readonly offer: OfferView;
  readonly selected: boolean;
  readonly onPoint: TurnDraft['point'];
}

/** One open contract, as a slip of paper: its spine says whom it serves and what it asks, its foot what it pays and what is missing. */
export function Offer({ offer, selected, onPoint }: OfferProps) {
  const { words } = useTable();
  const refusals = useText('refusals');
  const { contract } = offer;
  const card = words.rules.contractOf(contract);
  const standing = useStanding(offer);
  const anchor = useAnchor(`contract:${contract}`, true);
  const { refused } = standing;
  const reason =
    refused === undefined || refused.code === 'not-your-turn' || refused.code === 'wrong-stage'
      ? undefined
      : refusalSentence(refusals, refused);
  const state: CardState = selected ? 'selected' : reason === undefined ? standing.state : 'illegal';
  const { name } = words.cards.contracts[contract];
  const sentences = useSentences(offer, standing, reason);
  return (
    <div ref={anchor} className={styles.place} data-domain={card.domain}>
      <PaperCard
        state={state}
        className={styles.card}
        reason={reason}
        label={[`${name}.`, ...sentences].join(' ')}
        tip={`${name}\n${sentences.join(' ')}`}
        inspect={`contract:${contract}`}
        onSelect={() => onPoint({ on: 'contract', contract })}
      >
        <span className={styles.spine}>
          <Art kind="contract" id={drawingOf(contract)} size={44} className={styles.picture} />
          <span className={styles.need}>
            {card.platform === true ? (
              <Icon name="foundation" size={16} />
            ) : (
              <DomainMark domain={card.domain} size={16} tone="plain" />
            )}
            {offer.quality}
          </span>
        </span>
        <span className={styles.body}>
          <b className={styles.name}>{name}</b>
          <span className={styles.foot}>
            <b className={styles.pays}>{money(card.pays)}</b>
            <span className={styles.load}>
              {Array.from({ length: card.load }, (_, block) => (
                <i key={block} />
              ))}
            </span>
            <span className={styles.state}>
              <State standing={standing} />
            </span>
          </span>
        </span>
        {offer.leavesNext ? (
          <span className={styles.leaves}>
            <Icon name="hourglass" size={12} />
          </span>
        ) : undefined}
      </PaperCard>
    </div>
  );
}

/** How the viewing company stands to a contract. */
interface Standing {
  readonly state: CardState;
  /** Its quality there, or its foundation for a platform deal; undefined for who only looks on. */
  readonly have: number | undefined;
  /** Whose licence would do. */
  readonly licensor: Seat | undefined;
  /** Why nothing will do now. */
  readonly refused: Refusal | undefined;
  /** Quality that is missing, or else capacity. */
  readonly missing: { readonly of: 'quality' | 'capacity'; readonly count: number } | undefined;
}

function useStanding({ contract, quality }: OfferView): Standing {
  const { view } = useTable();
  const own = ownSeat(view);
  const ways = view.legal.filter(
    (move): move is Move & { type: 'sign' } => move.type === 'sign' && move.contract === contract,
  );
  const licensor = ways.find((way) => way.licensor !== undefined)?.licensor;
  const state = ways.length === 0 ? 'plain' : licensor === undefined ? 'legal' : 'licence';
  if (own === undefined) return { state, have: undefined, licensor, refused: undefined, missing: undefined };
  const company = companyAt(view, own);
  const card = rulesOf(view).contractOf(contract);
  const have = card.platform === true ? company.foundation : company.quality[card.domain];
  const refused = ways.length > 0 ? undefined : foretold(view, { type: 'sign', contract }).refused;
  const { need, have: free } = refused?.details ?? {};
  const missing =
    have < quality
      ? { of: 'quality' as const, count: quality - have }
      : refused?.code === 'no-capacity' && typeof need === 'number' && typeof free === 'number'
        ? { of: 'capacity' as const, count: need - free }
        : undefined;
  return { state, have, licensor, refused, missing };
}

/** Missing steps that are counted at a glance; of more, the number is told. */
const mostSteps = 4;

/** At the foot: that it can be signed, with whose licence, or what is missing. */
function State({ standing }: { readonly standing: Standing }) {
  const { words } = useTable();
  const { state, licensor, missing } = standing;
  if (state === 'legal') return <Icon name="check" size={17} className={styles.check} />;
  if (licensor !== undefined) return <CompanyEmblem company={words.companyId(licensor)} size={22} />;
  if (missing === undefined) return undefined;
  return (
    <span className={styles.missing}>
      {missing.of === 'capacity' ? <Icon name="compute" size={13} /> : undefined}
      {missing.count > mostSteps ? (
        signedNumber(-missing.count)
      ) : (
        <span className={styles.steps}>
          {Array.from({ length: missing.count }, (_, step) => (
            <i key={step} />
          ))}
        </span>
      )}
    </span>
  );
}

/** Everything the slip says and stands for. */
function useSentences({ contract, quality, leavesNext }: OfferView, standing: Standing, reason: string | undefined) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const { state, have, licensor, missing } = standing;
  const card = words.rules.contractOf(contract);
  const asks = { domain: cards.domains[card.domain].name, need: quality };
  const licence =
    licensor === undefined
      ? undefined
      : t.signByLicence({ name: words.short(licensor), price: money(companyAt(view, licensor).apiPrice) });
  return [
    card.platform === true ? t.offerAsksPlatform(asks) : t.offerAsks(asks),
    have === undefined ? undefined : t.youHave({ have }),
    t.offerPays({ pays: money(card.pays), load: card.load }),
    state === 'legal' ? t.signNow : licence,
    missing?.of === 'quality' ? undefined : reason,
    leavesNext ? t.leaves : undefined,
  ].filter((sentence) => sentence !== undefined);
}
