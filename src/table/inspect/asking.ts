/** How long a finger stays on a thing that it asks about, and how far it may slip, ms and px. */
const longPress = 400;
const slip = 10;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Asking {
  readonly ask: (element: Element) => void;
  /** Where a finger rests that will soon have asked; undefined once it has, or went. */
  readonly press: (point: Point | undefined) => void;
  readonly hover: (element: Element | undefined) => void;
}

/** What can be inspected at an element, or around it; nothing within the paper of another. */
export const inspectedAt = (element: EventTarget | null | undefined): Element | undefined => {
  const found = element instanceof Element ? element.closest('[data-inspect]') : null;
  return found?.closest('[data-inspection]') === null ? found : undefined;
};

/** Whether a press on an element does something else than to ask about it. */
function isTaken(element: EventTarget | null): boolean {
  const control = element instanceof Element ? element.closest('button, a, input, label, select, textarea') : null;
  return control !== null && control.ariaHasPopup !== 'dialog';
}

/** Asks on a click, a right click, or a long press. Returns how to stop. */
export function followPointer({ ask, press, hover }: Asking): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Point = { x: 0, y: 0 };
  /** The click that ends a long press is none. */
  let swallow = false;
  const end = () => {
    clearTimeout(timer);
    press(undefined);
  };
  const down = ({ target, pointerType, clientX: x, clientY: y }: PointerEvent) => {
    swallow = false;
    end();
    const element = inspectedAt(target);
    if (pointerType === 'mouse' || element === undefined) return;
    from = { x, y };
    press(from);
    timer = setTimeout(() => {
      end();
      swallow = true;
      ask(element);
    }, longPress);
  };
  const move = ({ target, pointerType, clientX: x, clientY: y }: PointerEvent) => {
    if (pointerType === 'mouse') hover(inspectedAt(target));
    else if (Math.hypot(x - from.x, y - from.y) > slip) end();
  };
  const click = (event: MouseEvent) => {
    if (swallow) {
      swallow = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const element = inspectedAt(event.target);
    if (element !== undefined && !isTaken(event.target)) ask(element);
  };
  const menu = (event: MouseEvent) => {
    const element = inspectedAt(event.target);
    if (element === undefined) return;
    event.preventDefault();
    end();
    ask(element);
  };
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  document.addEventListener('pointerdown', down, options);
  document.addEventListener('pointermove', move, options);
  document.addEventListener('pointerup', end, options);
  document.addEventListener('pointercancel', end, options);
  document.addEventListener('click', click, options);
  document.addEventListener('contextmenu', menu, options);
  return () => {
    clearTimeout(timer);
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
