import { memo, useState } from 'react';
import { decks, type CardId, type Deck, type Move } from '../../../rules/index';
import { useComposition, type Composition } from '../../ui/layout/composition';
import { useAnchor } from '../../ui/motion/anchors';
import { CardBack } from '../../ui/game-pieces/card-back';
import type { CardShape } from '../../ui/game-pieces/resource-card';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { LastMove } from '../hints/last-move';
import { useTable } from '../use-table';
import { sameMove } from '../selection';
import { DeckTabs, panelId, tabId } from './deck-tabs';
import { HandCard } from './hand-card';
import styles from './market-row.module.css';

const shapes: Readonly<Record<Composition, CardShape>> = {
  landscape: 'tall',
  tablet: 'wide',
  phone: 'tile',
  lying: 'strip',
};

interface MarketRowProps {
  readonly picked: Move | undefined;
  readonly onPick: (move: Move) => void;
}

/** The three decks, three cards of each face up; on phones one deck at a time. */
export const MarketRow = memo(function MarketRow({ picked, onPick }: MarketRowProps) {
  const { view, words } = useTable();
  const { t } = words;
  const composition = useComposition();
  const anchor = useAnchor('decks');
  return (
    <section ref={anchor} className={styles.zone} aria-label={t.market}>
      <h2>
        <VisuallyHidden>{t.market}</VisuallyHidden>
      </h2>
      <VisuallyHidden>
        {t.marketHint} {view.turn.seat === view.viewer ? <LastMove short /> : undefined}
      </VisuallyHidden>
      {composition === 'phone' || composition === 'lying' ? (
        <OneDeck picked={picked} onPick={onPick} />
      ) : (
        <div className={styles.decks}>
          {decks.map((deck) => (
            <WholeDeck key={deck} deck={deck} picked={picked} onPick={onPick} />
          ))}
        </div>
      )}
    </section>
  );
});

function WholeDeck({ deck, picked, onPick }: MarketRowProps & { readonly deck: Deck }) {
  const { words } = useTable();
  return (
    <div ref={useAnchor(`deck:${deck}`)} className={styles.deck} role="group" aria-label={words.cards.decks[deck]}>
      <DeckCards deck={deck} picked={picked} onPick={onPick} />
    </div>
  );
}

/** One deck, and tabs to the others; a draw that is picked elsewhere brings its deck to the top. */
function OneDeck({ picked, onPick }: MarketRowProps) {
  const { words } = useTable();
  const drawn = picked?.type === 'draw' ? picked.deck : undefined;
  const [shown, setShown] = useState<Deck>('data');
  const [followed, setFollowed] = useState<Deck>();
  if (drawn !== followed) {
    setFollowed(drawn);
    if (drawn !== undefined) setShown(drawn);
  }
  const anchor = useAnchor(`deck:${shown}`);
  return (
    <div className={styles.tabbed} data-deck={shown}>
      <DeckTabs label={words.t.market} shown={shown} onShow={setShown} />
      <div ref={anchor} className={styles.deck} role="tabpanel" id={panelId} aria-labelledby={tabId(shown)}>
        <DeckCards key={shown} deck={shown} picked={picked} onPick={onPick} />
      </div>
    </div>
  );
}

function DeckCards({ deck, picked, onPick }: MarketRowProps & { readonly deck: Deck }) {
  const { view, words } = useTable();
  const { t, cards } = words;
  const shape = shapes[useComposition()];
  const count = view.deckCounts[deck];
  const row = view.rows[deck];
  const [pressed, setPressed] = useState<number>();
  const draw = (card: CardId | 'top'): Move => ({ type: 'draw', deck, card });
  const mayDraw = (card: CardId | 'top') => view.legal.some((move) => sameMove(move, draw(card)));
  // A draw is nearly always possible: it is marked only while it is what is being chosen.
  const choosing = picked?.type === 'draw' || view.turn.stage === 'draw';
  const stateOf = (card: CardId | 'top') =>
    sameMove(picked, draw(card)) ? 'selected' : choosing && mayDraw(card) ? 'legal' : 'plain';
  // Of two cards alike, the one that was pressed is marked.
  const marked = (card: CardId, place: number) =>
    place === (pressed !== undefined && row[pressed] === card ? pressed : row.indexOf(card));
  const pick = (card: CardId, place: number) => {
    setPressed(place);
    onPick(draw(card));
  };
  return (
    <>
      <CardBack
        suit={deck}
        count={count}
        wide={shape === 'wide'}
        state={stateOf('top')}
        onSelect={mayDraw('top') ? () => onPick(draw('top')) : undefined}
        label={t.drawBlind({ deck: cards.decks[deck], count })}
        inspect={`deck:${deck}`}
      />
      {row.map((card, place) => (
        <HandCard
          key={`${card}.${place}`}
          id={card}
          shape={shape}
          state={stateOf(card) === 'selected' && !marked(card, place) ? 'legal' : stateOf(card)}
          onSelect={mayDraw(card) ? () => pick(card, place) : undefined}
        />
      ))}
    </>
  );
}
