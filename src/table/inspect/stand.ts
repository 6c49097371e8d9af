import { edge, windowSize, type Box } from '../../ui/popups/placement';
import { placePaper, type PaperPlace } from './place-paper';

/** Part of a phone's height that a paper may cover. */
const mostOfPhone = 0.6;

/** What a paper should not cover if there is room: the button that makes a move. */
const keptClear = (): Box[] =>
  [...document.querySelectorAll('[data-keep-clear]')].map((element) => element.getBoundingClientRect());

/** Remembers how far a paper was read; returns how to show it so again. */
function readTo(paper: HTMLElement): () => void {
  const scroll = paper.querySelector('[data-scroll]');
  const at = scroll?.scrollTop ?? 0;
  return () => {
    if (scroll !== null) scroll.scrollTop = at;
  };
}

/** The size of a paper with all the room there is. */
function naturalSize(paper: HTMLElement): { readonly width: number; readonly height: number } {
  Object.assign(paper.style, { width: '', height: '' });
  return { width: paper.offsetWidth, height: paper.offsetHeight };
}

function setPlace(paper: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(paper.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

/** Puts a paper beside what it is about; about a word, beside the paper that the word stands on. */
export function standBeside(paper: HTMLElement, anchor: Element, other: Element | null | undefined): void {
  const read = readTo(paper);
  const size = naturalSize(paper);
  const view = windowSize();
  let box = anchor.getBoundingClientRect();
  // In a window that was turned it may be anywhere.
  if (!(other instanceof Element) && (box.top < 0 || box.bottom > view.height)) {
    anchor.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    box = anchor.getBoundingClientRect();
  }
  let place: PaperPlace | undefined;
  if (other instanceof Element) {
    const { left, width } = other.getBoundingClientRect();
    place = placePaper({ left, width, top: box.top, height: box.height }, size, view, keptClear(), ['right', 'left']);
  }
  place ??= placePaper(box, size, view, keptClear());
  if (place === undefined && !(other instanceof Element)) {
    standOverFoot(paper, anchor);
    return;
  }
  setPlace(paper, place ?? { left: edge, top: edge, width: view.width - 2 * edge, height: view.height - 2 * edge });
  read();
  paper.setAttribute('data-side', place?.side ?? 'over');
  if (place === undefined) return;
  const along = place.side === 'left' || place.side === 'right';
  const middle = along ? box.top + box.height / 2 - place.top : box.left + box.width / 2 - place.left;
  const most = (along ? place.height : place.width) - 24;
  paper.style.setProperty('--pointer', `${Math.max(24, Math.min(middle, most))}px`);
}

/** A paper is not lower than this, px, even where it then covers what it is about. */
const lowest = 72;

/**
 * Puts a paper at the foot of a phone or of another window that has no room beside a thing, the thing scrolled into sight
 * above it; over the thing, where that stays down there.
 */
export function standOverFoot(paper: HTMLElement, anchor: Element): void {
  const read = readTo(paper);
  const view = windowSize();
  Object.assign(paper.style, { width: `${view.width}px`, height: '' });
  const height = Math.min(paper.offsetHeight, Math.round(view.height * mostOfPhone));
  if (anchor instanceof HTMLElement && anchor.getBoundingClientRect().bottom > view.height - height - edge) {
    anchor.style.scrollMarginBottom = `${height + edge}px`;
    anchor.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    anchor.style.scrollMarginBottom = '';
  }
  const box = anchor.getBoundingClientRect();
  const above = box.top - edge;
  const below = view.height - box.bottom - edge;
  // What was scrolled to stands a fraction of a pixel off.
  const over = below < height - 1 && above > below;
  const tall = Math.min(height, Math.max(lowest, over ? above : below));
  const top = over ? Math.max(0, above - tall) : view.height - tall;
  setPlace(paper, { left: 0, top, width: view.width, height: tall });
  read();
  paper.setAttribute('data-side', 'foot');
}
