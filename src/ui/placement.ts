export type Side = 'top' | 'bottom' | 'left' | 'right';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

const opposite = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' } as const;

/** Px kept free to the trigger and to the window's edge. */
const gap = 8;
const edge = 8;

const clamp = (value: number, max: number): number => Math.max(edge, Math.min(value, max - edge));

const room = (side: Side, anchor: Box, view: { width: number; height: number }): number => {
  if (side === 'top') return anchor.top;
  if (side === 'bottom') return view.height - anchor.bottom;
  return side === 'left' ? anchor.left : view.width - anchor.right;
};

/**
 * Where a pop-up stands beside what it belongs to, never over it: on the wanted side when it fits, else on the opposite
 * one, else wherever most room is. All in px of the window.
 */
export function place(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  wanted: Side,
): { left: number; top: number; side: Side } {
  const fits = (side: Side) =>
    room(side, anchor, view) >= (side === 'top' || side === 'bottom' ? size.height : size.width) + gap + edge;
  const order: readonly Side[] = [wanted, opposite[wanted], 'bottom', 'top', 'right', 'left'];
  const roomiest = (['bottom', 'top'] as const).toSorted((a, b) => room(b, anchor, view) - room(a, anchor, view));
  const side = order.find(fits) ?? roomiest[0];
  if (side === 'left' || side === 'right') {
    const left = side === 'left' ? anchor.left - gap - size.width : anchor.right + gap;
    return { side, left, top: clamp(anchor.top + anchor.height / 2 - size.height / 2, view.height - size.height) };
  }
  const top = side === 'top' ? anchor.top - gap - size.height : anchor.bottom + gap;
  return {
    side: side ?? wanted,
    top,
    left: clamp(anchor.left + anchor.width / 2 - size.width / 2, view.width - size.width),
  };
}
