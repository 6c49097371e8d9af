import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import type { Suit } from './resource-card';
import styles from './card-back.module.css';

export interface CardBackProps {
  suit: Suit;
  /** Cards left. */
  count: number;
  /** What taking from the top is called. */
  word?: ReactNode;
  state?: 'plain' | 'legal' | 'selected' | 'illegal';
  onSelect?: () => void;
  label: string;
  className?: string;
}

/** The top of a deck, face down. */
export function CardBack(props: CardBackProps) {
  const { suit, count, word, state = 'plain', onSelect, label, className } = props;
  const off = onSelect === undefined || state === 'illegal';
  return (
    <button
      type="button"
      className={classNames(styles.back, styles[suit], styles[state], className)}
      aria-label={label}
      aria-pressed={state === 'selected'}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onSelect}
    >
      <Icon name={suit} size={20} />
      <span className={styles.word}>{word}</span>
      <b className={styles.count}>{count}</b>
    </button>
  );
}
