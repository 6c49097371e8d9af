import { useRef, type KeyboardEvent } from 'react';
import { decks, type Deck } from '../../../rules/index';
import { Icon } from '../../ui/primitives/icon';
import { inspectable } from '../inspect/inspectable';
import { useTable } from '../use-table';
import styles from './market-row.module.css';

export const panelId = 'market-deck';
export const tabId = (deck: Deck): string => `market-tab-${deck}`;

interface DeckTabsProps {
  readonly label: string;
  readonly shown: Deck;
  readonly onShow: (deck: Deck) => void;
}

/** The decks as tabs in their colours; arrows go from one to the next. */
export function DeckTabs({ label, shown, onShow }: DeckTabsProps) {
  const { cards } = useTable().words;
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const here = decks.indexOf(shown);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    const deck = next === undefined ? undefined : decks.at(next % decks.length);
    if (deck === undefined) return;
    event.preventDefault();
    onShow(deck);
    list.current?.querySelector<HTMLElement>(`#${tabId(deck)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={move}>
      {decks.map((deck) => (
        <button
          key={deck}
          type="button"
          role="tab"
          id={tabId(deck)}
          className={styles.tab}
          data-deck={deck}
          aria-label={cards.decks[deck]}
          {...inspectable(`deck:${deck}`, cards.decks[deck])}
          aria-selected={deck === shown}
          aria-controls={panelId}
          tabIndex={deck === shown ? 0 : -1}
          onClick={() => onShow(deck)}
        >
          <Icon name={deck} size={20} />
        </button>
      ))}
    </div>
  );
}
