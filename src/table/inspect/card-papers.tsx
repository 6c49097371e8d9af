import type { AmbitionId, CardId, Deck, FundingCardId } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money, percent } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { Icon } from '../../ui/primitives/icon';
import { HandCard } from '../market/hand-card';
import { movesAt } from '../selection';
import { ambitionOf, ownSeat, privateOf } from '../selectors';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import { Head, Part, RuleLink } from './pieces';
import { Ways } from './ways';
import { foretold } from '../foretold';
import styles from './card-papers.module.css';

interface Titled {
  readonly titleId: string;
}

/** A card of the market or a hand: what it says, and what it would do now. */
export function CardPaper({ card, titleId }: Titled & { readonly card: CardId }) {
  const { words } = useTable();
  const t = useText('inspect');
  const { deck } = words.rules.cardOf(card);
  const text = words.cards.cards[card];
  return (
    <>
      <Head
        titleId={titleId}
        title={words.card(card)}
        line={text.flavour}
        picture={
          <div className={styles.card} aria-hidden>
            <HandCard id={card} asked={false} />
          </div>
        }
      >
        <p>{words.cards.decks[deck]}</p>
        <p>{text.text}</p>
      </Head>
      {words.rules.isFundingCard(card) ? <Pitches card={card} /> : <Uses card={card} />}
      <p className={styles.why}>
        {t.decks[deck]} <Term id={termOf[deck]}>{t.deckWords[deck]}</Term>
      </p>
      <RuleLink to={deck === 'funding' ? 'boardroom' : deck === 'data' ? 'training' : 'build'} />
    </>
  );
}

const termOf = { compute: 'capacity', data: 'data', funding: 'term-sheet' } as const;

/** What the moves with a card would change now. */
function Uses({ card }: { readonly card: CardId }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const own = ownSeat(view);
  if (own === undefined) return undefined;
  if (privateOf(view, own)?.hand.includes(card) !== true)
    return (
      <Part title={t.notInHand}>
        <p>{t.drawTwo}</p>
      </Part>
    );
  const ways = movesAt(view.legal, { on: 'card', card }).filter(({ type }) => type !== 'discard');
  const { deck } = words.rules.cardOf(card);
  return <Ways moves={ways} none={deck === 'compute' ? words.t.whyNot.build : words.t.whyNot.trainVertical} />;
}

/** What each investor would pay with a funding card, as things stand. */
function Pitches({ card }: { readonly card: FundingCardId }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const own = ownSeat(view);
  const stake = view.companies.find(({ seat }) => seat === own)?.stake;
  if (own === undefined || stake === undefined) return undefined;
  const deals = view.investors.flatMap(({ id }) => {
    const { opened } = foretold(view, { investor: id, card, burn: 0 });
    return opened?.deal === undefined ? [] : [{ id, ...opened.deal }];
  });
  if (deals.length === 0) return undefined;
  return (
    <Part title={t.withEach}>
      <ul className={styles.deals}>
        {deals.map(({ id, withinCut, closed }) => (
          <li key={id} data-out={!withinCut || undefined}>
            <span>{words.cards.investors[id].name}</span>
            <span>
              {withinCut ? (
                <>
                  <b>{money(closed.amount)}</b> · {t.stakeTo({ to: percent(closed.least.stake) })}
                </>
              ) : (
                t.onlyTalk
              )}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A deck: how many cards are left, and what lies beside it face up. */
export function DeckPaper({ deck, titleId }: Titled & { readonly deck: Deck }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const discards = [...new Set(view.discards[deck].map((card) => words.card(card)))];
  return (
    <>
      <Head titleId={titleId} title={words.cards.decks[deck]} picture={<Icon name={deck} size={40} />}>
        {t.cardsLeft({ count: view.deckCounts[deck] })}
      </Head>
      <Part title={t.whatFor}>
        <p>
          {t.decks[deck]} <Term id={termOf[deck]}>{t.deckWords[deck]}</Term>
        </p>
        <p>{t.drawTwo}</p>
      </Part>
      <Part title={t.faceUp}>
        <p>{words.list(view.rows[deck].map((card) => words.card(card)))}</p>
      </Part>
      {discards.length === 0 ? undefined : (
        <Part title={t.discarded}>
          <p>{words.list(discards)}</p>
        </Part>
      )}
      <RuleLink to="market" />
    </>
  );
}

/** An ambition: what it asks and brings, and whether it is met. */
export function AmbitionPaper({ ambition, titleId }: Titled & { readonly ambition: AmbitionId }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { name, text } = words.cards.ambitions[ambition];
  const points = rulesOf(view).ambitionCards.find(({ id }) => id === ambition)?.points ?? 0;
  const kept = view.companies.map(({ seat }) => ambitionOf(view, seat)).find((one) => one?.id === ambition);
  return (
    <>
      <Head titleId={titleId} title={name} picture={<Art kind="ambition" id={ambition} size={64} />}>
        <Term id="ambition">{words.t.ambition}</Term>
        {kept === undefined ? '' : ` · ${kept.met ? words.t.ambitionMet : words.t.ambitionOpen}`}
      </Head>
      <Part title={t.whatItAsks}>
        <p>{text}</p>
      </Part>
      <Part title={t.whatItBrings}>
        <p>{t.ambitionBrings({ points: money(points) })}</p>
      </Part>
      <RuleLink to="scoring" />
    </>
  );
}
