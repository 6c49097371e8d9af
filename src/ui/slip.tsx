import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import type { Side } from './placement';
import styles from './slip.module.css';
import { usePopup } from './use-popup';

/** How long a pointer may rest, or stay away, before the slip comes or goes, in ms. */
const patience = 140;

export interface SlipProps {
  /** What the slip says. */
  content: ReactNode;
  /** What it explains. */
  children: ReactNode;
  side?: Side;
  /** Read out for the trigger, when its own text is not enough. */
  label?: string;
  /** No dotted underline. */
  plain?: boolean;
  className?: string;
}

/** A paper slip that says why a number is what it is: on hover, on focus and on a tap; it never covers what it explains. */
export function Slip(props: SlipProps) {
  const { content, children, side = 'top', label, plain = false, className } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  usePopup(open, trigger, paper, side);

  const soon = (next: boolean) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), patience);
  };
  const now = (next: boolean) => {
    clearTimeout(timer.current);
    setOpen(next);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (event.target instanceof Node && trigger.current?.contains(event.target) !== true) setOpen(false);
    };
    const escape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);

  const hover = (next: boolean) => (event: PointerEvent) => {
    if (event.pointerType === 'mouse') soon(next);
  };
  /** Escape closes the slip only, not the dialog it may stand in. */
  const escapeHere = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    now(false);
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={classNames(styles.trigger, !plain && styles.dotted, className)}
        aria-label={label}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onPointerEnter={hover(true)}
        onPointerLeave={hover(false)}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && now(true)}
        onBlur={() => now(false)}
        onClick={() => now(!open)}
        onKeyDown={escapeHere}
      >
        {children}
      </button>
      {open ? (
        <div
          ref={paper}
          id={id}
          role="tooltip"
          popover="manual"
          className={styles.slip}
          data-tone="paper"
          onPointerEnter={hover(true)}
          onPointerLeave={hover(false)}
        >
          {content}
        </div>
      ) : undefined}
    </>
  );
}
