import { useEffect, useState } from 'react';
import type { SessionFigures } from '../../../teaching/figures/session-figures';
import { classApi, type ClassProblem } from './class-api';

/** How often figures are asked for again while they are shown, ms. */
const askedAgain = 20_000;

interface Figures {
  readonly figures?: SessionFigures;
  /** Why there are none yet. */
  readonly problem?: ClassProblem;
}

/** The figures of a session, kept fresh while they are shown. */
export function useFigures(session: string, key: string): Figures {
  const [found, setFound] = useState<Figures>({});
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const { value, problem } = await classApi.figures(session, key);
      // What was there once stays when a later request fails.
      if (!gone) setFound((before) => (value === undefined ? { ...before, problem } : { figures: value }));
    };
    void ask();
    const timer = setInterval(() => void ask(), askedAgain);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [session, key]);
  return found;
}
