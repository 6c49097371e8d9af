import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './paper-card.module.css';
import { toast } from './toast';

/** How a card stands: dashed gold when it may be taken, thin brass when only a licence gets you there. */
export type CardState = 'plain' | 'legal' | 'licence' | 'selected' | 'illegal';

export interface PaperCardProps {
  children: ReactNode;
  state?: CardState;
  /** A label that sits on the card's upper edge. */
  badge?: ReactNode;
  onSelect?: () => void;
  /** Why an illegal card can't be chosen; told when somebody tries. */
  reason?: string;
  /** Read out instead of the card's own text, and shown on hover. */
  label?: string;
  className?: string;
}

/** A card of cream paper; a button when it can be chosen. One that can't stays reachable, and its text says why. */
export function PaperCard({ children, state = 'plain', badge, onSelect, reason, label, className }: PaperCardProps) {
  const names = classNames(styles.card, styles[state], className);
  const edge = badge === undefined ? undefined : <span className={styles.badge}>{badge}</span>;
  if (onSelect === undefined) {
    return (
      <article className={names} aria-label={label} title={label} data-tone="paper">
        {edge}
        {children}
      </article>
    );
  }
  const off = state === 'illegal';
  const tell = reason === undefined ? undefined : () => toast({ text: reason, tone: 'warning' });
  return (
    <button
      type="button"
      className={names}
      aria-label={label}
      aria-pressed={state === 'selected'}
      aria-disabled={off || undefined}
      title={off ? reason : label}
      onClick={off ? tell : onSelect}
    >
      {edge}
      {children}
    </button>
  );
}
