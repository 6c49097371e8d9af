import { controlAt, followLongPress, type Point } from '../../ui/popups/long-press';

interface Asking {
  readonly ask: (element: Element) => void;
  /** Where a finger rests that will soon have asked; undefined once it has, or went. */
  readonly press: (point: Point | undefined) => void;
  readonly hover: (element: Element | undefined) => void;
}

/** What can be inspected at an element, or around it; nothing within the paper of another. */
export const inspectedAt = (element: EventTarget | null | undefined): Element | undefined => {
  const found = element instanceof Element ? element.closest('[data-inspect]') : null;
  if (found?.closest('[data-inspection]') !== null) return undefined;
  // A button about the thing that holds it asks about all of it.
  return found.parentElement?.closest(`[data-inspect="${found.getAttribute('data-inspect')}"]`) ?? found;
};

/** Whether a press on an element does something else than to ask about it. */
function isTaken(element: EventTarget | null): boolean {
  const control = controlAt(element);
  return control !== undefined && control.ariaHasPopup !== 'dialog';
}

/** Asks on a click, a right click, or a long press. Returns how to stop. */
export function followPointer({ ask, press, hover }: Asking): () => void {
  const stop = new AbortController();
  const letGo = followLongPress({ about: inspectedAt, ask, press }, stop.signal);
  const move = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') hover(inspectedAt(target));
  };
  const click = ({ target }: MouseEvent) => {
    const element = inspectedAt(target);
    if (element !== undefined && !isTaken(target)) ask(element);
  };
  const menu = (event: MouseEvent) => {
    const element = inspectedAt(event.target);
    if (element === undefined) return;
    event.preventDefault();
    letGo();
    ask(element);
  };
  const options = { signal: stop.signal, capture: true };
  document.addEventListener('pointermove', move, options);
  document.addEventListener('click', click, options);
  document.addEventListener('contextmenu', menu, options);
  return () => {
    letGo();
    stop.abort();
  };
}

/** Asks on Shift with Enter, whatever Enter alone would do. Returns how to stop. */
export function onShiftEnter(ask: (element: Element) => void): () => void {
  const press = (event: KeyboardEvent) => {
    const element = inspectedAt(event.target);
    if (event.key !== 'Enter' || !event.shiftKey || element === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    ask(element);
  };
  document.addEventListener('keydown', press, true);
  return () => document.removeEventListener('keydown', press, true);
}
