export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** The window without its scroll bar. */
export const windowSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: Side;
}

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** Px kept free to the trigger and to the window's edge. */
const usualGap = 8;
export const edge = 8;

const clamp = (value: number, max: number): number => Math.max(edge, Math.min(value, max - edge));

const room = (side: Side, anchor: Box, view: Size): number => {
  if (side === 'top') return anchor.top;
  if (side === 'bottom') return view.height - anchor.top - anchor.height;
  return side === 'left' ? anchor.left : view.width - anchor.left - anchor.width;
};

/** Where a thing of a size has its middle over the middle of an anchor, as far as the window allows. Px of the window. */
export const centred = (anchor: Box, size: Size, view: Size): Pick<Box, 'left' | 'top'> => ({
  left: clamp(anchor.left + (anchor.width - size.width) / 2, view.width - size.width),
  top: clamp(anchor.top + (anchor.height - size.height) / 2, view.height - size.height),
});

/** On one side of an anchor, whether there is room or not. */
function at(side: Side, anchor: Box, size: Size, view: Size, gap: number): Place {
  const { left, top } = centred(anchor, size, view);
  switch (side) {
    case 'top':
      return { side, left, top: anchor.top - gap - size.height };
    case 'bottom':
      return { side, left, top: anchor.top + anchor.height + gap };
    case 'left':
      return { side, left: anchor.left - gap - size.width, top };
    case 'right':
      return { side, left: anchor.left + anchor.width + gap, top };
  }
}

/** Beside an anchor: on the wanted side when it fits, else on the opposite one, else on any; undefined when it fits nowhere. */
export function placeBeside(
  anchor: Box,
  size: Size,
  view: Size,
  wanted: Side,
  gap: number = usualGap,
): Place | undefined {
  const fits = (side: Side) =>
    room(side, anchor, view) >= (side === 'top' || side === 'bottom' ? size.height : size.width) + gap + edge;
  const order: readonly Side[] = [wanted, opposite[wanted], 'bottom', 'top', 'right', 'left'];
  const side = order.find(fits);
  return side === undefined ? undefined : at(side, anchor, size, view, gap);
}

/**
 * Where a pop-up stands beside what it belongs to, never over it: on the wanted side when it fits, else on the opposite
 * one, else wherever most room is, and in the window before all. All in px of the window.
 */
export function place(anchor: Box, size: Size, view: Size, wanted: Side): Place {
  const roomiest = room('top', anchor, view) > room('bottom', anchor, view) ? 'top' : 'bottom';
  const beside = placeBeside(anchor, size, view, wanted);
  if (beside !== undefined) return beside;
  const spot = at(roomiest, anchor, size, view, usualGap);
  return { ...spot, top: Math.max(0, Math.min(spot.top, view.height - size.height)) };
}
