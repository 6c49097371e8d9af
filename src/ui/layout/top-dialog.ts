import { useSyncExternalStore } from 'react';

const dialogs: HTMLElement[] = [];
const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

/** A modal dialog is open, until the returned function is called. */
export function coverWith(dialog: HTMLElement): () => void {
  dialogs.push(dialog);
  tell();
  return () => {
    dialogs.splice(dialogs.indexOf(dialog), 1);
    tell();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The topmost modal dialog: nothing outside of it is seen above it, or read out. */
export const useTopDialog = (): HTMLElement | undefined => useSyncExternalStore(subscribe, () => dialogs.at(-1));
