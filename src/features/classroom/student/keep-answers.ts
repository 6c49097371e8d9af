import type { NewAnswers } from '../../../protocol/session';
import type { QuestionSetId } from '../../../teaching/questions/question';
import type { ClassProblem } from '../live/class-api';

/** Answers by `set/asked/question`. */
export type Answers = Readonly<Record<string, string | number>>;

/** `waiting`: something could not be sent, and is tried again. */
export type AnswersState = 'saved' | 'saving' | 'waiting';

export interface AnswersSnapshot {
  /** Written here; they go before what the server told. */
  readonly written: Answers;
  readonly state: AnswersState;
}

/** A place of one question: which set, and before or after play. */
export interface AnswerPlace {
  readonly set: QuestionSetId;
  readonly asked: 'before' | 'after';
}

/** The answers of a student on their way to the server. */
export interface AnswersKeeper {
  readonly snapshot: () => AnswersSnapshot;
  readonly subscribe: (listener: () => void) => () => void;
  readonly write: (asked: AnswerPlace, question: string, answer: string | number) => void;
  /** What the server has: each set is sent whole. */
  readonly learn: (known: Answers) => void;
  /** Sends at once what was not sent yet, as when the line stands again. */
  readonly flush: () => void;
}

interface Post {
  readonly send: (answers: NewAnswers) => Promise<ClassProblem | undefined>;
  /** What was written and not sent, from before a reload. */
  readonly unsent: Answers;
  /** Keeps what is not sent yet over a reload. */
  readonly keep: (unsent: Answers) => void;
  /** The server no longer takes answers of that set. */
  readonly tooLate: () => void;
}

/** How long after the last letter answers are sent, and how long after a failure again, ms. */
const pause = 500;
const again = 4_000;

export function keepAnswers({ send, unsent: before, keep, tooLate }: Post): AnswersKeeper {
  const listeners = new Set<() => void>();
  let known: Answers = {};
  let unsent: Answers = before;
  let current: AnswersSnapshot = { written: before, state: Object.keys(before).length === 0 ? 'saved' : 'saving' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  function show(change: Partial<AnswersSnapshot>): void {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  }

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void sendAll(), ms);
  }

  function forget(sent: Answers): void {
    unsent = Object.fromEntries(Object.entries(unsent).filter(([key, answer]) => sent[key] !== answer));
    keep(unsent);
  }

  async function sendAll(): Promise<void> {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    for (let place = firstPlace(unsent); place !== undefined; place = firstPlace(unsent)) {
      show({ state: 'saving' });
      const all = within({ ...known, ...current.written }, place);
      const [set] = place.split('/') as [QuestionSetId];
      const problem = await send({
        set,
        answers: Object.entries(all).map(([key, answer]) => ({ question: key.slice(place.length), answer })),
      });
      if (problem === 'not-now' || problem === 'malformed' || problem === 'bad-questions') {
        tooLate();
        const lost = within(unsent, place);
        show({ written: without(current.written, lost) });
        forget(lost);
      } else if (problem !== undefined) {
        sending = false;
        show({ state: 'waiting' });
        later(again);
        return;
      } else forget(all);
    }
    sending = false;
    show({ state: 'saved' });
  }

  if (current.state === 'saving') later(pause);
  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write({ set, asked }, question, answer) {
      const key = `${set}/${asked}/${question}`;
      unsent = { ...unsent, [key]: answer };
      keep(unsent);
      show({ written: { ...current.written, [key]: answer }, state: 'saving' });
      later(pause);
    },
    learn(next) {
      known = next;
    },
    flush() {
      if (firstPlace(unsent) !== undefined) void sendAll();
    },
  };
}

/** Set and time of the first answer, as `quiz/before/`. */
const firstPlace = (answers: Answers): string | undefined => /^\w+\/\w+\//.exec(Object.keys(answers)[0] ?? '')?.[0];

const within = (answers: Answers, place: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key.startsWith(place)));

const without = (answers: Answers, lost: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => lost[key] === undefined));
