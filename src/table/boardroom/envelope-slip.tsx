import { useState, type ReactNode } from 'react';
import type { Figures, OpenedPreview, Span } from '../../../rules/index';
import { useText } from '../../i18n';
import { gain, money, percent } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { Art } from '../../ui/game-pieces/art';
import { Envelope as EnvelopeArt } from '../../ui/game-pieces/envelope';
import { InvestorPortrait } from '../../ui/game-pieces/investor-portrait';
import { Icon } from '../../ui/primitives/icon';
import { IconButton } from '../../ui/primitives/icon-button';
import { Inspect } from '../inspect/inspectable';
import { fundingArt } from '../market/hand-card';
import { CapTable } from '../rivals/company-figures';
import { deskCompany } from '../selectors';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import { ChairLine } from './chair-line';
import { range } from './range';
import { SlipRows } from './slip-rows';
import styles from './envelope-slip.module.css';
import type { EnvelopeDraft } from './use-envelope';

/** What the envelope would do, before it is sealed: what is certain of it, and what hangs on rivals. */
export function EnvelopeSlip({ envelope }: { readonly envelope: EnvelopeDraft }) {
  const { words } = useTable();
  const t = useText('boardroom');
  const anchor = useAnchor('slip');
  const [whole, setWhole] = useState(false);
  const { before, opened } = envelope.preview;
  if (opened === undefined) return undefined;
  const shown = hopedFor(opened);
  const { card, investor } = envelope;
  const cardText = card === 'none' ? undefined : words.cards.cards[card];
  const [least, most] = [shown.least.gain, shown.most.gain];
  return (
    <aside className={styles.slip} data-tone="paper" data-whole={whole || undefined} aria-live="polite" ref={anchor}>
      <Head envelope={envelope} opened={opened} />
      <Stakes before={before} shown={shown} />
      <div className={styles.gain}>
        <div>
          <Term id="owners-gain">{t.gain}</Term>
        </div>
        <div className={styles.figures}>
          {gain(before.gain)} →{' '}
          <b data-good={least > before.gain || undefined} data-bad={most < before.gain || undefined}>
            {range(least, most, gain)}
          </b>
        </div>
        {cardText === undefined ? undefined : (
          <p className={styles.effect}>{investor === 'none' ? cardText.text : `${cardText.name}. ${cardText.text}`}</p>
        )}
      </div>
      <IconButton
        icon="chevron-down"
        look="paper"
        label={t.allFigures}
        aria-expanded={whole}
        className={styles.unfold}
        onClick={() => setWhole(!whole)}
      />
      <SlipRows envelope={envelope} opened={opened} shown={shown} />
      <ChairLine opened={opened} card={card} />
      <p className={styles.note}>
        {opened.stillBuild.length > 0
          ? t.stillBuild({ names: words.list(opened.stillBuild.map(words.short)), count: opened.stillBuild.length })
          : opened.deal !== undefined
            ? t.note
            : card === 'none'
              ? t.noNote
              : t.aloneNote}
      </p>
    </aside>
  );
}

/** What comes if the deal closes, as the highest valued where that is so today; without a deal, what comes anyway. */
const hopedFor = ({ deal, withoutDeal }: OpenedPreview): Span =>
  (deal?.leads === true ? deal.highest : undefined) ?? deal?.closed ?? withoutDeal;

interface HeadProps {
  readonly envelope: EnvelopeDraft;
  readonly opened: OpenedPreview;
}

/** Who is asked, and for how much: first what comes with any deal, then what hangs on being valued highest. */
function Head({ envelope: { investor, card }, opened: { deal, alone } }: HeadProps) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const premium = deal?.leads === true ? deal.highest?.premium : undefined;
  const slot = view.investors.find(({ id }) => id === investor);
  const sum = deal?.closed.amount ?? alone;
  const [picture, title]: [ReactNode, ReactNode] =
    slot !== undefined
      ? [
          <InvestorPortrait key={slot.id} id={slot.id} width={84} pleased={deal?.talks === undefined} />,
          <Inspect key={slot.id} subject={`investor:${slot.id}`}>
            {words.cards.investors[slot.id].name}
          </Inspect>,
        ]
      : card !== 'none'
        ? [<Art key={card} kind="funding" id={fundingArt(card)} size={100} />, words.cards.cards[card].name]
        : [<EnvelopeArt key="none" state="open" width={100} />, t.pitchNone];
  return (
    <div className={styles.head}>
      <span className={styles.picture}>{picture}</span>
      <div>
        <div className={styles.kicker} data-unseen="phone lying">
          {slot === undefined && card === 'none' ? t.ifNothing : t.ifItCloses}
        </div>
        <h3>{title}</h3>
        {sum === 0 ? (
          <div className={styles.hangs}>{t.pitchNoneHint}</div>
        ) : (
          <div className={styles.sum}>
            {money(sum)}
            {premium === undefined ? undefined : ` + ${money(premium)}`}
          </div>
        )}
        {premium === undefined ? undefined : <div className={styles.hangs}>{t.ifHighest({ sum: money(premium) })}</div>}
      </div>
    </div>
  );
}

/** The owners' share now, and after. */
function Stakes({ before, shown: { least, most } }: { readonly before: Figures; readonly shown: Span }) {
  const { view } = useTable();
  const t = useText('boardroom');
  const own = deskCompany(view);
  return (
    <div className={styles.stakes}>
      <figure>
        <CapTable company={own} size={76} tone="paper" />
        <figcaption>
          <b>{percent(before.stake)}</b> <small>{t.stakeNow}</small>
        </figcaption>
      </figure>
      <Icon name="arrow-right" size={24} />
      <figure>
        <CapTable company={{ ...own, stake: least.stake }} size={76} tone="paper" />
        <figcaption>
          <b>{range(least.stake, most.stake, percent)}</b>{' '}
          <small>
            <Term id="dilution">{t.stakeAfter}</Term>
          </small>
        </figcaption>
      </figure>
    </div>
  );
}
