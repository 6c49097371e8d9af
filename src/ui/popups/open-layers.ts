import { useEffect, useEffectEvent } from 'react';
import { coverWith } from '../layout/top-dialog';

/** How each thing that lies over the page is closed, the uppermost last. */
const layers: (() => void)[] = [];
/** The entry of the browser's history that stands for all that lies over a page: going back leaves it, and closes the uppermost. */
const mark = 'layer';
/** Address of that entry, while we are in it; it stays when all was closed otherwise. */
let entered: string | undefined;

const isMarked = (): boolean => (window.history.state as Partial<Record<string, unknown>> | null)?.[mark] === true;

function enter(): void {
  if (!isMarked()) window.history.pushState({ [mark]: true }, '');
  entered = window.location.href;
}

function wentBack(): void {
  const from = entered;
  entered = isMarked() ? window.location.href : undefined;
  if (entered !== undefined) return;
  const close = layers.at(-1);
  if (close !== undefined) {
    close();
    // What was below it, or stays open to ask first, is closed by going back once more.
    setTimeout(() => (layers.length > 0 ? enter() : undefined));
  } else if (from === window.location.href) window.history.back();
}

function open(close: () => void): () => void {
  // The same listener is added once.
  window.addEventListener('popstate', wentBack);
  layers.push(close);
  enter();
  return () => void layers.splice(layers.indexOf(close), 1);
}

/** While it is open, the browser's way back closes it instead of leaving the page. `dialog`: its element, where it is modal. */
export function useLayer(isOpen: boolean, onClose: () => void, dialog?: () => HTMLElement | null): void {
  const close = useEffectEvent(onClose);
  const element = useEffectEvent(() => dialog?.() ?? undefined);
  useEffect(() => (isOpen ? open(() => close()) : undefined), [isOpen]);
  useEffect(() => {
    const modal = isOpen ? element() : undefined;
    return modal === undefined ? undefined : coverWith(modal);
  }, [isOpen]);
}
