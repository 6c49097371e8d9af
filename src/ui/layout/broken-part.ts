import { createChannel } from '../motion/channel';

/** A part that broke, as its boundary says it. */
export interface BrokenPart {
  readonly error: unknown;
  /** What stands in its place until it is tried again. */
  readonly message: HTMLElement;
  /** It lies over something that can do without it. */
  readonly over: boolean;
  /** Tries it again, unless that was in vain before; tells whether it did. */
  readonly again: () => boolean;
}

/** Where boundaries tell of what broke in them. */
export const brokenParts = createChannel<BrokenPart>();
