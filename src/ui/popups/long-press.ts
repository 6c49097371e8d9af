/** How long a finger stays on a thing that it asks about, and how far it may slip, ms and px. */
const longEnough = 400;
const slip = 10;

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface LongPress {
  /** What a finger there asks about; undefined where it asks about nothing. */
  readonly about: (target: EventTarget | null) => Element | undefined;
  readonly ask: (element: Element) => void;
  /** Where a finger rests that will soon have asked; undefined once it has, or went. */
  readonly press?: (point: Point | undefined) => void;
}

/** Asks about what a finger stays on; the click that ends it is none. Returns how to let go of a finger that is down. */
export function followLongPress({ about, ask, press }: LongPress, signal?: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Point = { x: 0, y: 0 };
  let swallow = false;
  const end = () => {
    clearTimeout(timer);
    press?.(undefined);
  };
  const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { capture: true, ...(signal === undefined ? {} : { signal }) });
  listen('pointerdown', ({ target, pointerType, clientX: x, clientY: y }) => {
    swallow = false;
    end();
    const element = about(target);
    if (pointerType === 'mouse' || element === undefined) return;
    from = { x, y };
    press?.(from);
    timer = setTimeout(() => {
      end();
      swallow = true;
      ask(element);
    }, longEnough);
  });
  listen('pointermove', ({ pointerType, clientX, clientY }) => {
    if (pointerType !== 'mouse' && Math.hypot(clientX - from.x, clientY - from.y) > slip) end();
  });
  listen('pointerup', end);
  listen('pointercancel', end);
  listen('click', (event) => {
    // A key presses a button without a click of its own.
    if (!swallow || event.detail === 0) return;
    swallow = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  return end;
}

/** The control that a press at an element is for. */
export const controlAt = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element ? target.closest('button, a, input, label, select, textarea') : null) ?? undefined;
