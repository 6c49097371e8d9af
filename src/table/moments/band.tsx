import { useEffect, type ReactNode } from 'react';
import type { Climate } from '../../../rules/index';
import styles from './band.module.css';
import { markSeen, type MomentKind } from './moments';

interface BandProps {
  readonly kind: MomentKind;
  /** How long it is shown, in ms. */
  readonly length: number;
  readonly picture: ReactNode;
  readonly title: string;
  readonly text: string;
  /** Whose it is. */
  readonly who?: ReactNode;
  /** The felt of one climate is drawn over that of another. */
  readonly felt?: { readonly from: Climate; readonly to: Climate } | undefined;
}

/** A moment as it is staged: its picture, its words, and whose it is. What it says is read out elsewhere. */
export function Band({ kind, length, picture, title, text, who, felt }: BandProps) {
  useEffect(() => markSeen(kind), [kind]);
  return (
    <div
      className={styles.band}
      data-moment={kind}
      data-climate={felt?.from}
      style={{ ['--length' as string]: `${length}ms` }}
      aria-hidden
    >
      {felt === undefined ? undefined : (
        <span className={styles.wipe}>
          <span className={styles.felt} data-climate={felt.to} />
        </span>
      )}
      <div className={styles.picture}>{picture}</div>
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{text}</p>
      </div>
      <div className={styles.who}>{who}</div>
    </div>
  );
}

/** Any key or touch ends what is staged, and does what it does besides. */
export function useAnyPress(staged: boolean, end: () => void): void {
  useEffect(() => {
    if (!staged) return undefined;
    window.addEventListener('pointerdown', end);
    window.addEventListener('keydown', end);
    return () => {
      window.removeEventListener('pointerdown', end);
      window.removeEventListener('keydown', end);
    };
  }, [staged, end]);
}
