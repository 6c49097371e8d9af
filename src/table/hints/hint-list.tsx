import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { money, percent } from '../../i18n/format';
import { Button } from '../../ui/primitives/button';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { useTable } from '../use-table';
import type { AdvisedMove } from '../../bots/client';
import { hintReasons } from './hint-reason';
import { chanceText } from './hint-words';
import styles from './hint-list.module.css';
import type { Hints } from './use-hints';

interface HintListProps {
  readonly hints: readonly AdvisedMove[];
  readonly label: string;
  readonly nameOf: (move: Move) => string;
  readonly isChosen: (move: Move) => boolean;
  readonly onChoose: (move: Move) => void;
  /** Whether each says how likely it wins: for who asks. */
  readonly chances: boolean;
  /** Takes the keyboard when it appears, and gives it back. */
  readonly takesFocus?: boolean;
}

/** The best few moves, each with what it promises and why; choosing one is up to whoever asked. */
export function HintList({ hints, label, nameOf, isChosen, onChoose, chances, takesFocus = false }: HintListProps) {
  const { view, words } = useTable();
  const t = useText('hints');
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
  const told = useMemo(() => hintReasons(hints, view, t, words), [hints, view, t, words]);
  return (
    <ol ref={list} className={styles.list} aria-label={label}>
      {hints.map(({ move, gain, winChance }, place) => (
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
              <span>{t.gain({ gain: money(Math.round(gain)) })}</span>{' '}
              {chances ? <span>{t.wins({ chance: chanceText(winChance) })}</span> : undefined}
            </span>
            <span className={styles.reason}>{told[place]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

interface ChancesButtonProps {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** Chances of winning are for who asks for them: they invite to watch a number in place of the table. */
export function ChancesButton({ shown, onShow }: ChancesButtonProps) {
  const t = useText('hints');
  return (
    <Button look="link" title={t.chancesNote} aria-pressed={shown} onClick={() => onShow(!shown)}>
      {t.chances}
    </Button>
  );
}

/** Tells how the thinking goes, and that it is over; screen readers hear both. */
export function HintProgress({ hints }: { readonly hints: Hints }) {
  const t = useText('hints');
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
