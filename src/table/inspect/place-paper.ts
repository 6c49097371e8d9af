import { edge, type Box, type Size } from '../../ui/popups/placement';

type Side = 'bottom' | 'right' | 'left' | 'top';

/** Where a paper lies, px of the window; its height is limited where it can't be shown whole. */
export interface PaperPlace extends Box {
  readonly side: Side;
}

/** Room for the pointer between a paper and what it is about. */
const gap = 14;
/** A paper is not narrower than this. */
const narrowest = 240;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/** All the window has on one side of a thing. */
function roomOn(side: Side, anchor: Box, view: Size): Box {
  const right = view.width - edge;
  const bottom = view.height - edge;
  const box = (left: number, top: number, toX: number, toY: number): Box => ({
    left,
    top,
    width: toX - left,
    height: toY - top,
  });
  switch (side) {
    case 'bottom':
      return box(edge, anchor.top + anchor.height + gap, right, bottom);
    case 'right':
      return box(anchor.left + anchor.width + gap, edge, right, bottom);
    case 'left':
      return box(edge, edge, anchor.left - gap, bottom);
    case 'top':
      return box(edge, edge, right, anchor.top - gap);
  }
}

/** The places on one side: with its middle at that of the anchor, or moved along until it is clear of what is to be kept free. */
function placesOn(side: Side, anchor: Box, size: Size, view: Size, clear: readonly Box[]): PaperPlace[] {
  const room = roomOn(side, anchor, view);
  if (room.width < narrowest || room.height < 80) return [];
  const width = Math.min(size.width, room.width);
  const height = Math.min(size.height, room.height);
  const across = side === 'left' || side === 'right';
  const ideal = across ? anchor.top + (anchor.height - height) / 2 : anchor.left + (anchor.width - width) / 2;
  const along = clear.flatMap((box) =>
    across
      ? [box.top - height - edge, box.top + box.height + edge]
      : [box.left - width - edge, box.left + box.width + edge],
  );
  return [ideal, ...along].map((at) => ({
    side,
    width,
    height,
    left: across
      ? side === 'right'
        ? room.left
        : room.left + room.width - width
      : clamp(at, edge, view.width - edge - width),
    top: across
      ? clamp(at, edge, view.height - edge - height)
      : side === 'bottom'
        ? room.top
        : room.top + room.height - height,
  }));
}

/**
 * Where a paper lies beside a thing: whole, near its middle, and clear of other boxes as far as the window allows; never over
 * the thing, unless that fills the window.
 */
export function placePaper(
  anchor: Box,
  size: Size,
  view: Size,
  clear: readonly Box[],
  sides: readonly Side[] = ['bottom', 'right', 'left', 'top'],
): PaperPlace | undefined {
  const away = ({ left, top, width, height }: Box): number =>
    Math.hypot(left + width / 2 - anchor.left - anchor.width / 2, top + height / 2 - anchor.top - anchor.height / 2);
  const cost = (place: PaperPlace): number =>
    (size.height - place.height) * 4 +
    (size.width - place.width) * 4 +
    clear.reduce((sum, box) => sum + overlap(place, box), 0) / 20 +
    away(place) / 8;
  // A paper moved along still touches the side of what it is about, so that its pointer meets it.
  const touches = (place: Box): boolean =>
    place.left < anchor.left + anchor.width + gap * 2 &&
    place.left + place.width > anchor.left - gap * 2 &&
    place.top < anchor.top + anchor.height + gap * 2 &&
    place.top + place.height > anchor.top - gap * 2;
  return sides
    .flatMap((side) => placesOn(side, anchor, size, view, clear))
    .filter(touches)
    .toSorted((a, b) => cost(a) - cost(b))[0];
}
