import { centred, edge, placeBeside, type Box, type Size } from '../../ui/placement';

/** Px between a note and what it is about: a ring stands between them. */
const gap = 14;

/** Where a note stands: beside what it is about and what has to be seen with it, else beside the former, else over the end of it that is read last. */
export function notePlace(note: Size, window: Size, about: Box, clear: Box | undefined): Pick<Box, 'left' | 'top'> {
  const beside = (anchor: Box) => placeBeside(anchor, note, window, 'top', gap);
  const spot = (clear === undefined ? undefined : beside(around(about, clear))) ?? beside(about);
  return spot === undefined ? farEnd(note, window, about) : { left: spot.left, top: spot.top };
}

/** The foot of the window, unless what it is about lies there. */
function farEnd(note: Size, window: Size, about: Box): Pick<Box, 'left' | 'top'> {
  const top = about.top > window.height / 2 ? edge : window.height - note.height - edge;
  return { left: centred(about, note, window).left, top };
}

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
