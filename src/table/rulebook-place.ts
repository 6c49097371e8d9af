import { createContext, useEffect } from 'react';
import { createChannel } from '../ui/motion/channel';

const asked = createChannel<string>();
let listeners = 0;

/** Opens the rulebook over the match at a place of it. False where there is no menu to open it. */
export function openRulebook(place: string): boolean {
  asked.send(place);
  return listeners > 0;
}

/** Is told where the rulebook is to be opened; `onAsked` must stay the same. */
export function useRulebookAsked(onAsked: (place: string) => void): void {
  useEffect(() => {
    const stop = asked.listen(onAsked);
    listeners += 1;
    return () => {
      listeners -= 1;
      stop();
    };
  }, [onAsked]);
}

/** Where a rulebook in a dialog opens; empty: at its beginning. */
export const OpenedAt = createContext('');
