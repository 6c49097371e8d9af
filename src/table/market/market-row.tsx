import type { ReactNode } from 'react';
import { decks, type CardId, type Deck, type MatchView, type Move } from '../../../rules/index';
import { useAnchor } from '../../ui/anchors';
import { CardBack } from '../../ui/card-back';
import { sameMove } from '../selection';
import type { TableWords } from '../table-words';
import { HandCard } from './hand-card';
import zone from '../zone.module.css';
import styles from './market-row.module.css';

interface MarketRowProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly picked: Move | undefined;
  readonly onPick: (move: Move) => void;
  /** At the end of the heading. */
  readonly aside?: ReactNode;
}

/** The three decks, three cards of each face up. */
export function MarketRow({ view, words, picked, onPick, aside }: MarketRowProps) {
  const { t } = words;
  const anchor = useAnchor('decks');
  return (
    <section ref={anchor} className={styles.zone} aria-label={t.market}>
      <header className={zone.heading}>
        <h2>{t.market}</h2>
        <span className={zone.hint}>{t.marketHint}</span>
        {aside}
      </header>
      <div className={styles.decks}>
        {decks.map((deck) => (
          <DeckPlace key={deck} deck={deck} view={view} words={words} picked={picked} onPick={onPick} />
        ))}
      </div>
    </section>
  );
}

function DeckPlace({ deck, view, words, picked, onPick }: MarketRowProps & { readonly deck: Deck }) {
  const { t, cards } = words;
  const count = view.deckCounts[deck];
  const draw = (card: CardId | 'top'): Move => ({ type: 'draw', deck, card });
  const stateOf = (card: CardId | 'top'): 'selected' | 'legal' | 'plain' => {
    if (sameMove(picked, draw(card))) return 'selected';
    return view.legal.some((move) => sameMove(move, draw(card))) ? 'legal' : 'plain';
  };
  const select = (card: CardId | 'top') => (stateOf(card) === 'plain' ? undefined : () => onPick(draw(card)));
  return (
    <div className={styles.deck} role="group" aria-label={cards.decks[deck]}>
      <CardBack
        suit={deck}
        count={count}
        word={t.blind}
        state={stateOf('top')}
        onSelect={select('top')}
        label={t.drawBlind({ deck: cards.decks[deck], count })}
      />
      {view.rows[deck].map((card, place) => (
        <HandCard key={`${card}.${place}`} id={card} words={words} state={stateOf(card)} onSelect={select(card)} />
      ))}
    </div>
  );
}
