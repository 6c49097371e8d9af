import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { livePath } from '../../../protocol/live';
import { classNamespace, type ClassHello, type Control, type NewAnswers } from '../../../protocol/session';
import { createSocket } from '../../../net/create-socket';
import { classApi, type ClassProblem } from './class-api';
import { followClass, type ClassSnapshot } from './follow-class';

export interface LiveClass extends ClassSnapshot {
  /** Does something on the console and returns why it was not done. */
  readonly control: (control: Control) => Promise<ClassProblem | undefined>;
  readonly answer: (answers: NewAnswers) => Promise<ClassProblem | undefined>;
}

/** Follows a teaching session as whoever holds the key, while the component is shown; for another key the component is made anew. `onDraining`: the server is to be upgraded soon. */
export function useClass(session: string, key: string, onDraining?: () => void): LiveClass {
  const [followed] = useState(() => {
    const hello: ClassHello = { session, key };
    return followClass(
      createSocket(classNamespace, livePath, () => hello),
      onDraining,
    );
  });
  useEffect(() => {
    followed.start();
    return followed.stop;
  }, [followed]);
  const shot = useSyncExternalStore(followed.subscribe, followed.snapshot);
  return useMemo(
    () => ({
      ...shot,
      control: async (control) => (await classApi.control(session, key, control)).problem,
      answer: async (answers) => (await classApi.answer(session, key, answers)).problem,
    }),
    [shot, session, key],
  );
}
