import type { ReactNode } from 'react';
import { Art, type ArtKind } from './art';
import { classNames } from '../primitives/class-names';
import { type CardState, PaperCard } from './paper-card';
import styles from './resource-card.module.css';

export type Suit = 'compute' | 'data' | 'funding';

/**
 * How a card is laid out: `tall` has three lines for its name and a foot of its own, `hand` shares the space below the art,
 * `wide` stands in a column, `tile` and `strip` lie on a deck of a phone, the strip without its name; `mini` is a picture over
 * its figure, for the hand on a phone.
 */
export type CardShape = 'tall' | 'hand' | 'wide' | 'tile' | 'strip' | 'mini';

export interface ResourceCardProps {
  suit: Suit;
  title: ReactNode;
  /** The one figure it stands for: a price, a value, a sum. */
  figure: ReactNode;
  /** What it holds, as marks. */
  marks?: ReactNode;
  art: { kind: ArtKind; id: string };
  shape: CardShape;
  state?: CardState;
  onSelect?: () => void;
  label?: string;
  tip?: string;
  inspect?: string;
  className?: string;
}

/** A compute, data or funding card: its art above, never cropped, and what is printed on it below. */
export function ResourceCard(props: ResourceCardProps) {
  const { suit, title, figure, marks, art, shape, className, ...card } = props;
  return (
    <PaperCard {...card} className={classNames(styles.card, styles[suit], styles[shape], className)}>
      <Art kind={art.kind} id={art.id} size={120} className={styles.art} />
      <span className={styles.title}>
        <b>{title}</b>
      </span>
      <span className={styles.foot}>
        {marks === undefined ? undefined : <span className={styles.marks}>{marks}</span>}
        {figure === undefined ? undefined : <span className={styles.figure}>{figure}</span>}
      </span>
    </PaperCard>
  );
}
