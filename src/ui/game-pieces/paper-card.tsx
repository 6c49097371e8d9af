import type { ReactNode } from 'react';
import { classNames } from '../primitives/class-names';
import styles from './paper-card.module.css';
import { toast } from '../primitives/toast';

/** How a card stands: dashed gold when it may be taken, thin brass when only a licence gets you there. */
export type CardState = 'plain' | 'legal' | 'licence' | 'selected' | 'illegal';

export interface PaperCardProps {
  children: ReactNode;
  state?: CardState;
  onSelect?: () => void;
  /** Why an illegal card can't be chosen; told when somebody tries. */
  reason?: string;
  /** Read out instead of the card's own text. */
  label?: string;
  /** Shown on hover and focus: its name, a line break, a sentence. */
  tip?: string;
  /** What it is to whoever asks about it; one that can't be chosen is asked about when it is pressed. */
  inspect?: string;
  className?: string;
}

/** A card of cream paper; a button when it can be chosen. One that can't stays reachable, and its text says why. */
export function PaperCard(props: PaperCardProps) {
  const { children, state = 'plain', onSelect, reason, label, tip = label, inspect, className } = props;
  const names = classNames(styles.card, styles[state], className);
  if (onSelect === undefined && inspect === undefined) {
    return (
      <article className={names} aria-label={label} data-tip={tip} data-tone="paper">
        {children}
      </article>
    );
  }
  const off = state === 'illegal';
  const asks = inspect !== undefined && (off || onSelect === undefined);
  const tell = reason === undefined ? undefined : () => toast({ text: reason, tone: 'warning' });
  return (
    <button
      type="button"
      className={names}
      aria-label={label}
      aria-pressed={asks ? undefined : state === 'selected'}
      aria-disabled={off || undefined}
      aria-haspopup={asks ? 'dialog' : undefined}
      data-inspect={inspect}
      data-tip={tip ?? (off ? reason : undefined)}
      onClick={asks ? undefined : off ? tell : onSelect}
    >
      {children}
    </button>
  );
}
