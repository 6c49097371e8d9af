import { useLayoutEffect, useRef } from 'react';
import type { Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { money, percent } from '../../i18n/format';
import { hintsText } from '../../i18n/hints';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { TableWords } from '../table-words';
import type { Hint } from './advice';
import { chanceText, reasonSentence } from './hint-words';
import styles from './hint-list.module.css';
import type { Hints } from './use-hints';

interface HintListProps {
  readonly hints: readonly Hint[];
  readonly words: TableWords;
  readonly label: string;
  readonly nameOf: (move: Move) => string;
  readonly isChosen: (move: Move) => boolean;
  readonly onChoose: (move: Move) => void;
  /** Takes the keyboard when it appears, and gives it back. */
  readonly takesFocus?: boolean;
}

/** The best few moves, each with what it promises and why; choosing one is up to whoever asked. */
export function HintList({ hints, words, label, nameOf, isChosen, onChoose, takesFocus = false }: HintListProps) {
  const t = useText(hintsText);
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const { current } = list;
    const before = document.activeElement;
    if (takesFocus) current?.querySelector('button')?.focus();
    return () => {
      const inside = current?.contains(document.activeElement) === true;
      if (takesFocus && inside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takesFocus]);
  return (
    <ol ref={list} className={styles.list} aria-label={label}>
      {hints.map(({ move, gain, winChance, reasons }, place) => (
        <li key={JSON.stringify(move)}>
          <button
            type="button"
            className={styles.hint}
            aria-pressed={isChosen(move)}
            data-tone="paper"
            onClick={() => onChoose(move)}
          >
            <span className={styles.rank} aria-hidden>
              {place + 1}
            </span>
            <b>{nameOf(move)}</b>
            <span className={styles.figures}>
              <span>{t.gain({ gain: money(gain) })}</span> <span>{t.wins({ chance: chanceText(winChance) })}</span>
            </span>
            <span className={styles.reason}>{reasonSentence(move, reasons, t, words)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Tells how the thinking goes, and that it is over; screen readers hear both. */
export function HintProgress({ hints }: { readonly hints: Hints }) {
  const t = useText(hintsText);
  const share = percent(hints.done, 0);
  const count = (hints.advice?.moves.length ?? 0) + (hints.advice?.burns.length ?? 0);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{hints.advice === undefined ? t.thinking : t.ready({ count })}</span>
      </VisuallyHidden>
      {hints.advice === undefined ? (
        <p className={styles.thinking}>
          <progress value={hints.done} aria-label={t.thinking} /> {t.progress({ share })}
        </p>
      ) : undefined}
    </>
  );
}
