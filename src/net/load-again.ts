/**
 * Loads once more a part of the program that could not be loaded. Many browsers never ask again, while a page is open, for a
 * script they once could not get: where it can be had by now, the page is loaded anew. Rejects as `load` does where it cannot.
 */
export async function loadAgain<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    // What could not be fetched is a TypeError everywhere; anything else is a part that came, and is broken.
    if (!(error instanceof TypeError && (await canBeHad(error)))) throw error;
    window.location.reload();
    return new Promise(() => undefined);
  }
}

/** Whether an error says that a file of the program could not be loaded, as browsers and our build put it. */
export const isMissing = (error: unknown): error is Error =>
  error instanceof Error && /module script|imported module|preload CSS/i.test(error.message);

/** Whether the file that an error of loading names, or else the page itself, can be asked for now: a server that was upgraded may have another in its place. */
export async function canBeHad(error: Error): Promise<boolean> {
  const [address = window.location.href] = /(?:https?:|\/)\S+\.(?:js|css)/.exec(error.message) ?? [];
  try {
    return (await fetch(address, { cache: 'no-store' })).status < 500;
  } catch {
    return false;
  }
}
