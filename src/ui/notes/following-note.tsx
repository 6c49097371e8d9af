import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { announce } from '../layout/announcer';
import { OverPage } from '../popups/over-page';
import { Button } from '../primitives/button';
import { IconButton } from '../primitives/icon-button';
import styles from './following-note.module.css';
import { useFollow } from './use-follow';

export interface FollowingNoteProps {
  readonly title: string;
  /** Told of the anchor beside which the note stands. */
  readonly text: (followed: string | undefined) => string;
  /** Anchors it is about, what is nearest first; the first that is shown counts. */
  readonly points: readonly string[];
  /** Anchor that has to be seen while the note is read. */
  readonly clear?: string | undefined;
  /** What it is about is to be pressed. */
  readonly pressed?: boolean | undefined;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The button that reads on; absent where something is to be done. */
  readonly next?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** Beside that button. */
  readonly children?: ReactNode;
}

/** A note beside what it is about, with a ring around that, in the browser's top layer: nothing of the page lies over it. */
export function FollowingNote(props: FollowingNoteProps) {
  const { title, text, points, clear, pressed, closeLabel, onClose, next, children } = props;
  const titleId = useId();
  const layer = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [ring, setRing] = useState<HTMLDivElement | null>(null);
  const [note, setNote] = useState<HTMLElement | null>(null);
  const followed = useFollow(points, { ring, note, clear });
  const words = text(followed);
  useLayoutEffect(() => layer.current?.showPopover?.(), []);
  const shown = followed !== undefined;
  useEffect(() => {
    if (shown) announce(`${title}. ${words}`);
  }, [shown, title, words]);
  useEffect(() => {
    // Whoever works with something keeps it; else Enter reads on.
    const focused = document.activeElement;
    // A heading has the focus where a link has just led to it.
    if (shown && (focused === document.body || focused?.tagName === 'H1'))
      button.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <OverPage>
      <div ref={layer} popover="manual" className={styles.layer} data-lost={!shown || undefined}>
        <div ref={setRing} className={styles.ring} data-press={pressed} aria-hidden />
        <section ref={setNote} className={styles.note} data-note data-tone="paper" aria-labelledby={titleId}>
          <header>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" look="paper" label={closeLabel} onClick={onClose} />
          </header>
          <p>{words}</p>
          {next === undefined ? undefined : (
            <footer>
              {children}
              <Button ref={button} look="primary" onClick={next.onPress}>
                {next.label}
              </Button>
            </footer>
          )}
        </section>
      </div>
    </OverPage>
  );
}
