import { controlAt, followLongPress } from './long-press';
import { place, windowSize } from './placement';
import styles from './tooltips.module.css';

/** How long a mouse rests on a thing before it is told, ms. */
const rest = 250;
/** How far it may move meanwhile, px. */
const room = 8;
const told = '[data-tip]';
/** Keys that lead to a thing without doing anything with it. */
const leads: ReadonlySet<string> = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Tells the name of a thing, and its `data-tip`: a mouse rests on it, the keyboard has come to it, a finger stays on it or taps it. */
export function showTooltips(): void {
  const paper = document.createElement('div');
  paper.id = 'tooltip';
  paper.role = 'tooltip';
  paper.setAttribute('popover', 'manual');
  paper.className = styles.tooltip ?? '';
  let over: Element | undefined;
  let shown: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spotted: IntersectionObserver | undefined;
  let at = { x: -1, y: -1 };
  let lastKey = '';

  const hide = () => {
    clearTimeout(timer);
    spotted?.disconnect();
    if (shown?.getAttribute('aria-describedby') === paper.id) shown.removeAttribute('aria-describedby');
    shown = undefined;
    paper.remove();
  };
  const show = (element: Element) => {
    const [name = '', ...more] = element.getAttribute('data-tip')?.split('\n') ?? [];
    if (name === '' || !element.isConnected) return;
    hide();
    const title = document.createElement('b');
    title.textContent = name;
    paper.replaceChildren(title, more.join('\n'));
    // Beside a thing in a dialog the rest of the page is not there for those who have it read out.
    (element.closest('dialog') ?? document.body).append(paper);
    paper.showPopover?.();
    shown = element;
    if (!element.hasAttribute('aria-describedby') && element.ariaLabel !== name)
      element.setAttribute('aria-describedby', paper.id);
    const box = element.getBoundingClientRect();
    const spot = place(box, { width: paper.offsetWidth, height: paper.offsetHeight }, windowSize(), 'top');
    paper.style.translate = `${spot.left}px ${spot.top}px`;
    stayBeside(element, box);
  };
  /** Goes as soon as what it tells of moves away or is gone: leaves its place in the window, with some room around. */
  const stayBeside = (element: Element, { left, top, right, bottom }: DOMRect) => {
    const { clientWidth, clientHeight } = document.documentElement;
    const edges = [top, clientWidth - right, clientHeight - bottom, left];
    let atFirst: number | undefined;
    spotted = new IntersectionObserver(
      ([entry]) => {
        if (shown !== element || entry === undefined) return;
        atFirst ??= entry.intersectionRatio;
        if (entry.intersectionRatio < atFirst || !element.isConnected) hide();
      },
      { rootMargin: edges.map((edge) => `${Math.round(room - edge)}px`).join(' '), threshold: [0, 0.25, 0.5, 0.75, 1] },
    );
    spotted.observe(element);
  };

  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    // Browsers tell of a pointer that rests while the page moves below it.
    const moved = event.clientX !== at.x || event.clientY !== at.y;
    at = { x: event.clientX, y: event.clientY };
    if (!moved || event.buttons !== 0) return;
    const next = event.target instanceof Element ? (event.target.closest(told) ?? undefined) : undefined;
    if (next !== over || shown === undefined) clearTimeout(timer);
    if (next !== over && shown !== undefined) hide();
    over = next;
    if (next !== undefined && shown !== next) timer = setTimeout(() => show(next), rest);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (leads.has(lastKey) && target instanceof Element && target.matches(`${told}:focus-visible`)) show(target);
  });
  document.addEventListener('focusout', hide);
  // Not every browser says of a click what it came from.
  let pointer = '';
  document.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      pointer = pointerType;
      hide();
    },
    true,
  );
  // What has a paper to tell of it tells that to a finger.
  const fingered = (target: EventTarget | null) =>
    target instanceof Element && target.closest('[data-inspect]') === null
      ? (target.closest(told) ?? undefined)
      : undefined;
  followLongPress({ about: fingered, ask: show });
  document.addEventListener('click', ({ target, detail }) => {
    const element = fingered(target);
    if (pointer === 'touch' && detail > 0 && element !== undefined && controlAt(target) === undefined) show(element);
  });
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
    // A finger leaves with every touch.
    if (pointerType === 'mouse') hide();
  });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      lastKey = key;
      if (leads.has(key)) return;
      // Whoever listens to Escape learns first that it was this that it closed.
      if (key === 'Escape') setTimeout(hide);
      else hide();
    },
    true,
  );
}
