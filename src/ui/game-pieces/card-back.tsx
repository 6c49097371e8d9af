import { classNames } from '../primitives/class-names';
import { Icon } from '../primitives/icon';
import type { Suit } from './resource-card';
import styles from './card-back.module.css';

/** From so few cards on, how many are left is seen at a glance, card by card; the place of none is empty. */
const few = 5;

export interface CardBackProps {
  suit: Suit;
  /** Cards left. */
  count: number;
  /** Wider than high. */
  wide?: boolean;
  state?: 'plain' | 'legal' | 'selected';
  onSelect?: () => void;
  label: string;
  /** What it is to whoever asks about it; where nothing can be drawn, it is asked about when it is pressed. */
  inspect?: string;
}

/** The top of a deck, face down. */
export function CardBack(props: CardBackProps) {
  const { suit, count, wide = false, state = 'plain', onSelect, label, inspect } = props;
  return (
    <button
      type="button"
      className={classNames(styles.back, styles[suit], styles[state], wide && styles.wide, count === 0 && styles.none)}
      aria-label={label}
      data-tip={label}
      data-inspect={inspect}
      aria-haspopup={onSelect === undefined ? 'dialog' : undefined}
      aria-pressed={onSelect === undefined ? undefined : state === 'selected'}
      onClick={onSelect}
    >
      <Icon name={suit} size={22} />
      {count <= few ? (
        <span className={styles.left}>
          {Array.from({ length: count }, (_, card) => (
            <i key={card} />
          ))}
        </span>
      ) : undefined}
    </button>
  );
}
