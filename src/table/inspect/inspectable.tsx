import type { ReactNode } from 'react';
import type { TermId } from '../../../rules/book/index';
import type { AmbitionId, CardId, ContractId, Deck, InvestorId, NewsId, Seat } from '../../../rules/index';
import { classNames } from '../../ui/primitives/class-names';
import type { ActionKind } from '../selection';
import styles from './inspectable.module.css';

/** Figures of a company that can be asked about. */
export type FigureName = 'valuation' | 'gain' | 'cash' | 'net' | 'users' | 'capacity' | 'stake' | 'quality';

/** What can be asked about: its kind, and which of them. */
export type Subject =
  | `investor:${InvestorId}`
  | `contract:${ContractId}`
  | `company:${Seat}`
  | `card:${CardId}`
  | `deck:${Deck}`
  | `ambition:${AmbitionId}`
  | `news:${NewsId}`
  | `quarter:${number}`
  | `term:${TermId}`
  | `held:${ContractId}`
  | `action:${ActionKind}`
  | `${FigureName}:${Seat}`
  | 'actions'
  | 'climate'
  | 'forecast'
  | 'cut';

interface Inspectable {
  readonly 'data-inspect': Subject;
  readonly 'data-tip': string | undefined;
}

/**
 * Makes an element answer a right click, a long press and the key I with a paper of all there is to say of it; a tip (its
 * name, a line break, a sentence) is shown on hover and on focus. A button of it that does nothing else says so by
 * `aria-haspopup="dialog"`: it opens the paper when pressed.
 */
export const inspectable = (subject: Subject, tip?: string): Inspectable => ({
  'data-inspect': subject,
  'data-tip': tip,
});

interface InspectProps {
  readonly subject: Subject;
  readonly tip?: string;
  /** Read out, when its own text is not enough. */
  readonly label?: string;
  readonly className?: string;
  /** Compositions in which it is only read out. */
  readonly unseen?: string;
  readonly children: ReactNode;
}

/** A thing that does nothing but tell of itself. */
export const Inspect = ({ subject, tip, label, className, unseen, children }: InspectProps) => (
  <button
    type="button"
    className={classNames(styles.inspect, className)}
    aria-haspopup="dialog"
    aria-label={label}
    data-unseen={unseen}
    {...inspectable(subject, tip)}
  >
    {children}
  </button>
);
