import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { textNow } from '../../../i18n';
import type { StudentView } from '../../../protocol/session';
import { toast } from '../../../ui/primitives/toaster';
import type { LiveClass } from '../live/use-class';
import { keepAnswers, type Answers, type AnswersKeeper, type AnswersState } from './keep-answers';
import { unsentAnswers } from './unsent-answers';

/** A student's answers as the page shows them. */
export interface StudentAnswers {
  readonly all: Answers;
  readonly state: AnswersState;
  readonly write: AnswersKeeper['write'];
}

/** A student's answers: saved as they are written, over reloads and lost connections. */
export function useAnswers(live: LiveClass, view: StudentView | undefined, key: string): StudentAnswers {
  const [keeper] = useState(() =>
    keepAnswers({
      send: live.answer,
      unsent: unsentAnswers.of(key),
      keep: (unsent) => unsentAnswers.set(key, unsent),
      tooLate: () => toast({ text: textNow('classroom').tooLate, tone: 'warning' }),
    }),
  );
  const { written, state } = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const told = view?.answers;
  useEffect(() => {
    if (told !== undefined) keeper.learn(told);
  }, [keeper, told]);
  const connected = live.connection.kind === 'live';
  useEffect(() => {
    if (connected) keeper.flush();
  }, [keeper, connected]);
  return useMemo(() => ({ all: { ...told, ...written }, state, write: keeper.write }), [told, written, state, keeper]);
}
