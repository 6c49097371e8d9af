import { centred, edge, placeBeside, type Box, type Size } from '../popups/placement';

/** Px between a note and what it is about: a ring stands between them. */
const gap = 14;

type Spot = Pick<Box, 'left' | 'top'>;

/**
 * Where a note stands: beside what it is about and what has to be seen with it, else beside the former, else wherever it
 * covers least of both and of the buttons that are used meanwhile, first over the end of it that is read last.
 */
export function notePlace(
  note: Size,
  window: Size,
  about: Box,
  clear: Box | undefined,
  buttons: readonly Box[] = [],
): Spot {
  const both = clear === undefined ? [about] : [around(about, clear), about];
  const wanted = both.flatMap((anchor) => {
    const spot = placeBeside(anchor, note, window, 'top', gap);
    return spot === undefined || !isInside(spot, note, window) ? [] : [{ left: spot.left, top: spot.top }];
  });
  const spots = [...wanted, ...both.flatMap((anchor) => besides(anchor, note, window)), ...ends(note, window, about)];
  // Where reading begins counts twice. A box of the browser keeps its figures where spreading does not find them.
  const begins = { left: about.left, top: about.top, width: about.width, height: about.height / 2 };
  const cost = (spot: Spot): number => {
    const on = (other: Box): number => overlap({ ...spot, ...note }, other);
    const pressed = buttons.reduce((sum, button) => sum + on(button), 0);
    return 9 * (on(about) + on(begins)) + 3 * pressed + (clear === undefined ? 0 : on(clear));
  };
  const costs = spots.map(cost);
  const best = spots[costs.indexOf(Math.min(...costs))] ?? { left: edge, top: edge };
  return { left: best.left, top: best.top };
}

/** On every side of an anchor that has room, along its middle and both its ends. */
function besides(anchor: Box, note: Size, window: Size): Spot[] {
  const { width, height } = note;
  const { left, top } = anchor;
  const [right, bottom] = [left + anchor.width, top + anchor.height];
  const across = [left + (anchor.width - width) / 2, left, right - width].map((at) => within(at, window.width - width));
  const along = [top + (anchor.height - height) / 2, top, bottom - height].map((at) =>
    within(at, window.height - height),
  );
  return [
    ...[top - gap - height, bottom + gap].flatMap((at) => across.map((beside) => ({ left: beside, top: at }))),
    ...[right + gap, left - gap - width].flatMap((at) => along.map((beside) => ({ left: at, top: beside }))),
  ].filter((spot) => isInside(spot, note, window));
}

/** What it is about may lie outside the window, and is scrolled to; the note stays to be read. */
const isInside = ({ left, top }: Spot, { width, height }: Size, window: Size): boolean =>
  left >= edge && top >= edge && left + width <= window.width - edge && top + height <= window.height - edge;

const within = (at: number, most: number): number => Math.max(edge, Math.min(at, most - edge));

/** The foot of the window, then its head; the other way round where what it is about lies at the foot. */
function ends(note: Size, window: Size, about: Box): Spot[] {
  const { left } = centred(about, note, window);
  const [head, foot] = [
    { left, top: edge },
    { left, top: window.height - note.height - edge },
  ];
  const [first, last] = about.top > window.height / 2 ? [head, foot] : [foot, head];
  const right = window.width - note.width - edge;
  return [
    first,
    last,
    { ...first, left: edge },
    { ...first, left: right },
    { ...last, left: edge },
    { ...last, left: right },
  ];
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}
