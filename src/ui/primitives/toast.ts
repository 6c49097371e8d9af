import { createChannel } from '../motion/channel';

export interface Toast {
  /** Made anew when the language changes, where it is a function. */
  text: string | (() => string);
  tone?: 'news' | 'warning';
  /** With it the toast stays until it is closed. */
  action?: { label: () => string; onAction: () => void };
}

/** Where the toaster hears of messages. */
export const toasts = createChannel<Toast>();

/** Shows a short message at the top of the page, and says it. */
export const toast = (message: Toast): void => toasts.send(message);
