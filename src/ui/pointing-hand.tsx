import { classNames } from './class-names';
import styles from './pointing-hand.module.css';

export interface PointingHandProps {
  /** Width in px; the height is 24/40 of it. */
  width?: number;
  flip?: boolean;
}

/** The printer's fist: an investor's hand that points at the company it would back. */
export function PointingHand({ width = 34, flip = false }: PointingHandProps) {
  return (
    <svg
      viewBox="0 0 40 24"
      width={width}
      height={Math.round((width * 24) / 40)}
      aria-hidden
      className={classNames(styles.hand, flip && styles.flip)}
    >
      <path d="M0 6h9v14H0z" fill="#9E2238" />
      <path d="M9 6h2.5v14H9z" fill="#F0CF7E" />
      <path
        d="M12 6.5h10l14.5-.5c3.5 0 3.5 5 0 5.2L25 11.6c3 0 4 2 2.5 3.2 1.5 1 .8 3-.8 3.400.6 1.6-.8 2.8-2.7 2.8h-8c-2 0-4-1-4-2.5z"
        fill="#F3E9D4"
        stroke="#1E1A14"
        strokeWidth="1.2"
      />
    </svg>
  );
}
