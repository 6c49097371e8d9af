import { isFundingCard, preview, type FundingCardId, type InvestorView, type MatchView } from '../../../rules/index';
import { useText } from '../../i18n';
import { money, users } from '../../i18n/format';
import type { BoardroomText } from '../../i18n/boardroom';
import { refusalSentence, refusalsText } from '../../i18n/refusals';
import { useAnchor } from '../../ui/anchors';
import { Art } from '../../ui/art';
import { Ladder } from '../../ui/ladder';
import { NumberedStep } from '../../ui/numbered-step';
import { PaperCard } from '../../ui/paper-card';
import { companyAt, type TableWords } from '../table-words';
import styles from './pitch-step.module.css';
import { closesAlone, type Envelope } from './use-envelope';

interface PitchStepProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly t: BoardroomText;
  readonly envelope: Envelope;
  readonly hand: readonly FundingCardId[];
}

/** Which investor to pitch to, and which funding card to bring. */
export function PitchStep({ view, words, t, envelope, hand }: PitchStepProps) {
  const anchor = useAnchor('pitch');
  return (
    <section ref={anchor} className={styles.step} aria-label={t.stepPitch}>
      <NumberedStep number={1} title={t.stepPitch} hint={t.stepPitchHint} />
      <div className={styles.sheets}>
        {view.investors.map((investor) => (
          <TermSheet key={investor.id} investor={investor} view={view} words={words} t={t} envelope={envelope} />
        ))}
        <PaperCard
          className={styles.none}
          state={envelope.investor === 'none' ? 'selected' : 'legal'}
          onSelect={() => envelope.setInvestor('none')}
        >
          <b>{t.pitchNone}</b> <small>{t.pitchNoneHint}</small>
        </PaperCard>
      </div>
      <Cards view={view} words={words} t={t} envelope={envelope} hand={hand} />
    </section>
  );
}

function TermSheet({
  investor,
  view,
  words,
  t,
  envelope,
}: Omit<PitchStepProps, 'hand'> & { readonly investor: InvestorView }) {
  const chosen = envelope.investor === investor.id;
  const card = closesAlone(envelope.card) ? 'none' : envelope.card;
  const { deal } = preview(view, { type: 'pitch', investor: investor.id, card: chosen ? card : 'none' });
  const rank = deal?.rank ?? 0;
  const name = words.cards.investors[investor.id].name;
  const byUsers = investor.measure === 'users' && !investor.byLot;
  return (
    <PaperCard
      className={styles.sheet}
      state={chosen ? 'selected' : 'legal'}
      onSelect={() => envelope.setInvestor(investor.id)}
    >
      <span className={styles.face}>
        <Art kind="investor" id={deal?.withinCut === true ? `${investor.id}-pleased` : investor.id} size={78} />
      </span>
      <span className={styles.text}>
        <b className={styles.name}>{name}</b>
        <span>
          {investor.byLot ? words.t.byLot : t.looksAt({ measure: words.cards.measures[investor.measure].name })}
        </span>
        <b className={styles.sum}>{money(deal?.amount ?? investor.cheque)}</b>
        <span className={styles.verdict} data-backs={deal?.withinCut === true || undefined}>
          {rank === 0
            ? t.noRank
            : deal?.withinCut === true
              ? t.aboveCut({ place: words.place(rank) })
              : t.belowCut({ place: words.place(rank) })}
        </span>
      </span>
      <span className={styles.ladder}>
        <Ladder
          rows={investor.ladder.map((rung) => ({
            company: companyAt(view, rung.seat).id,
            name: words.company(rung.seat),
            value: rung.rank === 0 ? '–' : byUsers ? users(rung.value) : rung.value,
            own: rung.seat === view.viewer,
          }))}
          cut={view.climate.cut}
          cutLabel={words.t.theCut}
          label={words.t.ladder({ name })}
          tone="paper"
          size={view.companies.length > 4 ? 14 : 16}
        />
      </span>
    </PaperCard>
  );
}

function Cards({ view, words, t, envelope, hand }: PitchStepProps) {
  const refusals = useText(refusalsText);
  const cards = [...new Set(hand.filter(isFundingCard))];
  if (cards.length === 0) return undefined;
  return (
    <fieldset className={styles.cards}>
      <legend>{t.withCard}</legend>
      {(['none', ...cards] as const).map((card) => {
        const alone = closesAlone(card);
        const investor = alone ? 'none' : envelope.investor;
        const refused = card === 'none' ? undefined : preview(view, { type: 'pitch', investor, card }).refused;
        const name = card === 'none' ? t.noCard : words.cards.cards[card].name;
        const text = card === 'none' ? '' : words.cards.cards[card].text;
        const reason = refused === undefined ? undefined : refusalSentence(refusals, refused);
        return (
          <button
            key={card}
            type="button"
            className={styles.card}
            aria-pressed={envelope.card === card}
            aria-disabled={reason !== undefined || undefined}
            onClick={reason === undefined ? () => envelope.setCard(card) : undefined}
          >
            <b>{name}</b>
            <small>{reason ?? (alone ? `${t.alone}: ${text}` : text)}</small>
          </button>
        );
      })}
    </fieldset>
  );
}
