import * as fc from 'fast-check';
import { textSizes, type TextSize } from '../../src/browser-storage/settings';
import type { Screen } from '../e2e/support/screens';
import { allScreens } from '../e2e/support/screens-of-server';

/** The languages, and English two fifths longer. */
const tongues = ['en', 'zh-CN', 'en-XA'] as const;
export type Tongue = (typeof tongues)[number];

/** Smallest and largest windows, px. */
export const [narrowest, widest, lowest, highest] = [320, 3840, 180, 2160];

/** A window as somebody may have it. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly coarse: boolean;
  readonly textSize: TextSize;
  /** The system's few colours instead of the page's. */
  readonly forced: boolean;
  /** The reader's own style sheet sets letters, words, lines and paragraphs further apart (WCAG 1.4.12). */
  readonly spaced: boolean;
  /** Which menus and explanations are opened, of all there are. */
  readonly picks: readonly number[];
}

/** A screen in a window. */
export interface Draw extends Window {
  readonly screen: Screen;
  readonly tongue: Tongue;
}

/** Edges of windows in px, small ones as likely as large ones. */
const edge = (low: number, high: number) =>
  fc
    .double({ min: Math.log(low), max: Math.log(high), noNaN: true })
    .map((size) => Math.min(high, Math.max(low, Math.round(Math.exp(size)))));

const windows = fc.record({
  width: edge(narrowest, widest),
  height: edge(lowest, highest),
  coarse: fc.boolean(),
  textSize: fc.constantFrom(...textSizes),
  forced: fc.nat(7).map((nth) => nth === 0),
  spaced: fc.nat(3).map((nth) => nth === 0),
  picks: fc.array(fc.nat(10_000), { minLength: 2, maxLength: 2 }),
});

/**
 * So many screens in windows of any size, the same for the same seed; those of a screen and a language follow each other,
 * `together` of them, for a page is opened once for them all.
 */
export function drawn(count: number, seed: number, wanted: (screen: string) => boolean, together = 6): readonly Draw[] {
  const some = allScreens.filter(({ name }) => wanted(name));
  const one = fc.record({
    screen: fc.constantFrom(...some),
    tongue: fc.constantFrom(...tongues),
    windows: fc.array(windows, { minLength: together, maxLength: together }),
  });
  return fc
    .sample(one, { numRuns: Math.ceil(count / together), seed })
    .flatMap(({ screen, tongue, windows: all }) => all.map((window) => ({ screen, tongue, ...window })))
    .slice(0, count);
}

export const nameOf = ({ screen, tongue, width, height, coarse, textSize, forced, spaced, picks }: Draw): string =>
  `${screen.name}, ${tongue}, ${width} x ${height}${coarse ? ', by touch' : ''}${textSize === '100' ? '' : `, letters ${textSize} %`}${forced ? ', forced colours' : ''}${spaced ? ', spaced' : ''} [${picks.join()}]`;

/** Whether every text has to be whole there: windows and languages that people play in, not any that can be. */
export const roomForWords = ({ width, height, textSize, spaced, tongue }: Draw): boolean =>
  !spaced &&
  tongue !== 'en-XA' &&
  textSize === '100' &&
  ((width >= 1024 && height >= 640) || (width >= 360 && width < 700 && height >= 640));

/** Whether a table or a boardroom has to be seen without scrolling there: on laptops and tablets as they are sold. */
export const roomForAll = ({ screen, width, height, textSize, spaced, tongue }: Draw): boolean =>
  screen.atOnce === true &&
  !spaced &&
  tongue !== 'en-XA' &&
  textSize === '100' &&
  (width / height >= 1.2 ? width >= 1024 && height >= 640 : width >= 768 && height >= 1024);
