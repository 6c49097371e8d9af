import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from '../primitives/class-names';
import styles from './dialog.module.css';
import { ErrorBoundary } from '../layout/error-boundary';
import { IconButton } from '../primitives/icon-button';
import { useLayer } from './open-layers';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** Name of the closing cross. */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot. */
  footer?: ReactNode;
  wide?: boolean;
}

/** A sheet of paper over everything else; the keyboard stays on it, Escape or a click beside it closes it. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <Sheet {...rest} /> : undefined;
}

function Sheet({ onClose, title, closeLabel, children, footer, wide = false }: Omit<DialogProps, 'open'>) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  // Before what lies on it scrolls to a place of its own.
  useLayoutEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useLayer(true, onClose, () => element.current);
  // What scrolls must be reachable by keyboard, also when nothing in it can be pressed.
  useEffect(() => {
    const { current } = body;
    if (current === null) return undefined;
    const look = () => {
      current.tabIndex = current.scrollHeight > current.clientHeight + 1 ? 0 : -1;
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(current);
    // What comes later, as words do, may overflow without changing the size of what scrolls.
    const contents = new MutationObserver(look);
    contents.observe(current, { childList: true, subtree: true, characterData: true });
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, []);
  // A selection drawn out of the sheet, or into it, ends beside it too.
  const touched = useRef<EventTarget[]>([]);
  const touch = ({ type, target }: PointerEvent) => {
    touched.current = type === 'pointerdown' ? [target] : [...touched.current, target];
  };
  const beside = ({ target }: MouseEvent) => {
    if ([target, ...touched.current].every((one) => one === element.current)) onClose();
  };
  return (
    // A click beside the sheet is a shortcut; Escape and the cross do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={element}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, wide && styles.wide)}
      data-tone="paper"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={touch}
      onPointerUp={touch}
      onClick={beside}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <IconButton icon="close" label={closeLabel} look="link" onClick={onClose} />
        </header>
        <div ref={body} className={styles.body}>
          <ErrorBoundary place="dialog">{children}</ErrorBoundary>
        </div>
        {footer === undefined ? undefined : <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  );
}
