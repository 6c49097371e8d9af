const storageKey = 'hundred-models.browser';

/** A word this browser keeps for itself: the server counts wrong codes by it. Where storage is forbidden it lasts as long as the page. */
export const browserWord: string = kept() ?? made();

function kept(): string | undefined {
  try {
    return globalThis.localStorage?.getItem(storageKey) ?? undefined;
  } catch {
    return undefined;
  }
}

function made(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const word = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  try {
    globalThis.localStorage?.setItem(storageKey, word);
  } catch {
    // Private windows may refuse it.
  }
  return word;
}
