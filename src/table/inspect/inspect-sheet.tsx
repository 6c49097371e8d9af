import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useText } from '../../i18n';
import { useComposition } from '../../ui/layout/composition';
import { classNames } from '../../ui/primitives/class-names';
import { IconButton } from '../../ui/primitives/icon-button';
import { useLayer } from '../../ui/popups/open-layers';
import { standBeside, standOverFoot } from './stand';
import styles from './inspect-sheet.module.css';
import { PaperOf } from './paper-of';
import { useSwipeDown } from './use-swipe-down';

interface InspectSheetProps {
  /** What was asked about, as it stands on the page. */
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** The paper about a thing of the table, beside it, and at most one about a word on that paper; the rest is veiled. */
export default function InspectSheet({ anchor, onClose }: InspectSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [word, setWord] = useState<Element>();
  const composition = useComposition();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-scroll]')?.focus({ preventScroll: true });
    return () => {
      element?.close();
      const back = anchor.querySelector('button, a, [tabindex]') ?? anchor.closest('button, a, [tabindex]');
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, [anchor]);
  const closeWord = () => {
    setWord(undefined);
    if (word instanceof HTMLElement) word.focus();
  };
  useLayer(true, word === undefined ? onClose : closeWord, () => dialog.current);
  const click = ({ target }: MouseEvent) => {
    const asked = target instanceof Element ? target.closest('[data-inspect]') : null;
    if (asked !== null) setWord(asked);
    else if (target === dialog.current) onClose();
    else if (word !== undefined && target instanceof Element && target.closest('[data-word]') === null) closeWord();
  };
  return (
    // A click beside the paper is a shortcut; Escape and the cross do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="inspected"
      data-inspection
      onClick={click}
      onCancel={(event) => {
        event.preventDefault();
        if (word === undefined) onClose();
        else closeWord();
      }}
    >
      <Light anchor={anchor} />
      <Paper anchor={anchor} foot={composition === 'phone'} onClose={onClose}>
        <PaperOf subject={subjectOf(anchor)} titleId="inspected" />
      </Paper>
      {word === undefined ? undefined : (
        <Paper key={subjectOf(word)} anchor={word} word onClose={closeWord}>
          <PaperOf subject={subjectOf(word)} titleId="inspected-word" />
        </Paper>
      )}
    </dialog>
  );
}

const subjectOf = (element: Element): string => element.getAttribute('data-inspect') ?? '';

/** Leaves what is asked about out of the veil. */
function Light({ anchor }: Pick<InspectSheetProps, 'anchor'>) {
  const light = useRef<HTMLSpanElement>(null);
  useFollowing(() => {
    const { left, top, width, height } = anchor.getBoundingClientRect();
    const { current } = light;
    if (current !== null)
      Object.assign(current.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
  });
  return <span ref={light} className={styles.light} />;
}

interface PaperProps extends InspectSheetProps {
  readonly children: ReactNode;
  /** Lies at the foot of the window, as wide as it. */
  readonly foot?: boolean;
  /** Is about a word of the other paper, and lies beside that. */
  readonly word?: boolean;
}

function Paper({ anchor, foot = false, word = false, onClose, children }: PaperProps) {
  const { close } = useText('common');
  const paper = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const draw = (px: number) => {
    if (paper.current !== null) paper.current.style.translate = `0 ${px}px`;
  };
  const grab = useSwipeDown(draw, onClose);
  useFollowing(() => {
    const { current } = paper;
    if (current === null) return;
    if (!anchor.isConnected) onClose();
    else if (foot) standOverFoot(current, anchor);
    else standBeside(current, anchor, word ? current.parentElement?.querySelector('[data-paper]') : undefined);
  }, content);
  useEffect(() => {
    if (word) paper.current?.querySelector<HTMLElement>('[data-scroll]')?.focus({ preventScroll: true });
  }, [word]);
  return (
    <div
      ref={paper}
      className={classNames(styles.paper, word && styles.word, foot && styles.foot)}
      data-tone="paper"
      data-paper
      data-word={word || undefined}
    >
      <div
        className={styles.scroll}
        data-scroll
        role="group"
        aria-labelledby={word ? 'inspected-word' : 'inspected'}
        tabIndex={-1}
      >
        <div ref={content}>{children}</div>
      </div>
      {foot ? <i className={styles.grab} {...grab} /> : undefined}
      <IconButton icon="cross" look="link" label={close} className={styles.close} onClick={onClose} />
    </div>
  );
}

/** Stands something anew whenever the window, what scrolls in it, or the size of an element of it changes. */
function useFollowing(stand: () => void, sized?: { readonly current: Element | null }): void {
  const latest = useRef(stand);
  useLayoutEffect(() => {
    latest.current = stand;
    stand();
  });
  useLayoutEffect(() => {
    const follow = () => latest.current();
    const grown = new ResizeObserver(follow);
    if (sized?.current instanceof Element) grown.observe(sized.current);
    window.addEventListener('resize', follow);
    document.addEventListener('scroll', follow, true);
    return () => {
      grown.disconnect();
      window.removeEventListener('resize', follow);
      document.removeEventListener('scroll', follow, true);
    };
  }, [sized]);
}
