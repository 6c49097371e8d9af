interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

type Box = Size & Spot;

/** Px between a note and what it is about, and between it and the window's edge. */
const gap = 14;
const edge = 8;

/** Where a note stands: beside what it is about and what has to be seen with it, else beside the former, else over the end of it that is read last. */
export function notePlace(note: Size, window: Size, about: Box, clear: Box | undefined): Spot {
  const both = clear === undefined ? undefined : freeSpot(note, window, around(about, clear));
  return both ?? freeSpot(note, window, about) ?? farEnd(note, window, about);
}

/** Above or below where that fits, else to the right or left. */
function freeSpot(note: Size, window: Size, about: Box): Spot | undefined {
  const { left, top } = centred(note, window, about);
  const above = about.top - gap - note.height;
  const below = about.top + about.height + gap;
  const right = about.left + about.width + gap;
  const before = about.left - gap - note.width;
  if (above >= edge) return { left, top: above };
  if (below <= window.height - note.height - edge) return { left, top: below };
  if (right <= window.width - note.width - edge) return { left: right, top };
  return before >= edge ? { left: before, top } : undefined;
}

/** The foot of the window, unless what it is about lies there. */
function farEnd(note: Size, window: Size, about: Box): Spot {
  const top = about.top > window.height / 2 ? edge : window.height - note.height - edge;
  return { left: centred(note, window, about).left, top };
}

const centred = (note: Size, window: Size, about: Box): Spot => ({
  left: within(about.left + (about.width - note.width) / 2, window.width - note.width),
  top: within(about.top + (about.height - note.height) / 2, window.height - note.height),
});

const within = (value: number, most: number): number => Math.max(edge, Math.min(value, most - edge));

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
