import type { FundingCardId, InvestorView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { refusalSentence } from '../../i18n/refusal-details';
import { useAnchor } from '../../ui/motion/anchors';
import { Art } from '../../ui/game-pieces/art';
import { classNames } from '../../ui/primitives/class-names';
import { toast } from '../../ui/primitives/toast';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { inspectable } from '../inspect/inspectable';
import { InvestorPlace, Pennant, PlateFace } from '../investors/investor-place';
import row from '../investors/investors-row.module.css';
import { fundingArt, fundingMark } from '../market/hand-card';
import { useTable } from '../use-table';
import { foretold } from '../foretold';
import styles from './pitch-step.module.css';
import { standingOf } from './standing';
import type { EnvelopeDraft } from './use-envelope';

interface PitchStepProps {
  readonly envelope: EnvelopeDraft;
  readonly hand: readonly FundingCardId[];
}

/** Which investor to pitch to, and which funding card to bring. */
export function PitchStep({ envelope, hand }: PitchStepProps) {
  const { view } = useTable();
  const t = useText('boardroom');
  const anchor = useAnchor('pitch');
  const of = view.companies.length;
  return (
    <section ref={anchor} className={styles.step} aria-label={t.stepPitch}>
      <h2>
        <VisuallyHidden>
          {t.stepPitch}. {t.stepPitchHint}
        </VisuallyHidden>
      </h2>
      <div
        className={classNames(row.zone, styles.zone)}
        style={{ ['--companies' as string]: of, ['--cut' as string]: Math.min(view.climate.cut, of) }}
        data-crowded={view.investors.length > 4 || undefined}
      >
        <ul className={classNames(row.bench, styles.bench)}>
          {view.investors.map((investor) => (
            <ToPitchTo key={investor.id} investor={investor} envelope={envelope} />
          ))}
        </ul>
        <Pennant />
      </div>
      <Cards envelope={envelope} hand={hand} />
    </section>
  );
}

/** One investor; pressed again, nobody is pitched to. */
function ToPitchTo({ investor, envelope }: Omit<PitchStepProps, 'hand'> & { readonly investor: InvestorView }) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const chosen = envelope.investor === investor.id;
  const card = chosen ? envelope.card : 'none';
  const deal = foretold(view, { investor: investor.id, card, burn: envelope.burn }).opened?.deal;
  const backs = deal !== undefined && deal.talks === undefined;
  const standing = deal === undefined ? undefined : standingOf(deal, view, words, t);
  return (
    <InvestorPlace
      investor={investor}
      backs={backs}
      className={classNames(styles.place, chosen && styles.chosen)}
      plate={
        <button
          type="button"
          className={classNames(row.button, styles.plate)}
          aria-pressed={chosen}
          onClick={() => envelope.setInvestor(chosen ? 'none' : investor.id)}
        >
          <PlateFace
            investor={investor}
            backs={backs}
            sum={deal?.closed.amount ?? investor.cheque}
            premium={deal?.leads === true ? deal.highest?.premium : undefined}
          />
          <VisuallyHidden>
            <span data-backs={backs || undefined}> {standing}</span>
          </VisuallyHidden>
        </button>
      }
    />
  );
}

function Cards({ envelope, hand }: PitchStepProps) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const refusals = useText('refusals');
  const cards = [...new Set(hand.filter(rulesOf(view).isFundingCard))];
  if (cards.length === 0) return <p className={classNames(styles.card, styles.none, styles.empty)}>{t.noCards}</p>;
  return (
    <fieldset className={styles.cards} aria-label={t.withCard} data-many={cards.length > 4 || undefined}>
      {cards.map((card) => {
        const investor = rulesOf(view).closesAlone(card) ? 'none' : envelope.investor;
        const { refused } = foretold(view, { type: 'pitch', investor, card });
        const reason = refused === undefined ? undefined : refusalSentence(refusals, refused);
        const { name, text } = words.cards.cards[card];
        return (
          <button
            key={card}
            type="button"
            className={styles.card}
            aria-pressed={envelope.card === card}
            aria-disabled={reason !== undefined || undefined}
            {...inspectable(`card:${card}`, `${name}\n${reason ?? text}`)}
            onClick={
              reason === undefined ? () => envelope.setCard(card) : () => toast({ text: reason, tone: 'warning' })
            }
          >
            <Art kind="funding" id={fundingArt(card)} className={styles.art} />
            <span className={styles.text} data-unseen="phone lying">
              <b>{name}</b> <small>{fundingMark(card, words.rules)}</small>
            </span>
            <VisuallyHidden> {reason ?? text}</VisuallyHidden>
          </button>
        );
      })}
      <button
        type="button"
        className={classNames(styles.card, styles.none)}
        aria-pressed={envelope.card === 'none'}
        onClick={() => envelope.setCard('none')}
      >
        {t.noCard}
      </button>
    </fieldset>
  );
}
