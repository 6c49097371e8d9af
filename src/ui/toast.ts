import { createChannel } from './channel';

export interface Toast {
  text: string;
  tone?: 'news' | 'warning';
  action?: { label: string; onAction: () => void };
}

/** Where the toaster hears of messages. */
export const toasts = createChannel<Toast>();

/** Shows a short message at the top of the page, and says it. */
export const toast = (message: Toast): void => toasts.send(message);
