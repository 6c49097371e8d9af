import { useMemo, useState } from 'react';
import type { MatchView } from '../../../rules/index';
import { textNow } from '../../i18n';
import { toast } from '../../ui/primitives/toast';
import type { TableSession } from '../session';
import type { Advice } from '../../bots/client';

/** Hints of the position on the table; they go when it changes. */
export interface Hints {
  /** Asked for: being thought of, or shown. */
  readonly open: boolean;
  /** How much of the thinking is done, 0 to 1. */
  readonly done: number;
  /** Absent while they are being thought of. */
  readonly advice: Advice | undefined;
  /** Asks for hints, or puts them away. */
  readonly toggle: () => void;
  readonly close: () => void;
}

interface HintRequest {
  readonly view: MatchView;
  /** Tells this time of asking from an earlier one, whose answer nobody waits for. */
  readonly time: number;
  readonly done: number;
  readonly advice?: Advice;
}

let times = 0;

/** Hints for whoever is to act; the same object while nothing of them changes. */
export function useHints({ view, advise }: Pick<TableSession, 'view' | 'advise'>): Hints {
  const [asked, setAsked] = useState<HintRequest>();
  const current = asked?.view === view && advise !== undefined ? asked : undefined;
  return useMemo(() => {
    const ask = async () => {
      times += 1;
      const time = times;
      const update = (change: Partial<HintRequest> | undefined) =>
        setAsked((old) => (old?.time !== time ? old : change === undefined ? undefined : { ...old, ...change }));
      setAsked({ view, time, done: 0 });
      try {
        const advice = await advise?.((done) => update({ done }));
        update(advice === undefined ? undefined : { done: 1, advice });
      } catch {
        update(undefined);
        toast({ text: () => textNow('table').hintFailed, tone: 'warning' });
      }
    };
    const close = () => setAsked(undefined);
    return {
      open: current !== undefined,
      done: current?.done ?? 0,
      advice: current?.advice,
      toggle: () => (current === undefined ? void ask() : close()),
      close,
    };
  }, [current, view, advise]);
}
