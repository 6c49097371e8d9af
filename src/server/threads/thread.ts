import { Worker } from 'node:worker_threads';

/** A thread that answers questions one by one; one that ended is started again by the next question. */
export interface Thread<Question, Answer> {
  /** Rejects with what the thread says went wrong, or when it ends. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Questions not answered yet. */
  readonly waiting: () => number;
  readonly close: () => Promise<void>;
}

/** What a thread is sent, and what it answers. */
export interface ThreadRequest<Question> {
  readonly n: number;
  readonly question: Question;
}
export type ThreadReply<Answer> = { readonly n: number } & ({ readonly answer: Answer } | { readonly failure: string });

interface Waiting<Answer> {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: Error) => void;
}

/** `script`: a built program that calls `answerQuestions`. `data`: what it gets at its start. */
export function openThread<Question, Answer>(script: URL, data?: unknown): Thread<Question, Answer> {
  const asked = new Map<number, Waiting<Answer>>();
  let worker: Worker | undefined;
  let count = 0;
  let closed = false;

  function start(): Worker {
    const started = new Worker(script, { workerData: data });
    started.on('message', (reply: ThreadReply<Answer>) => {
      const waiting = asked.get(reply.n);
      asked.delete(reply.n);
      if (asked.size === 0) started.unref();
      if ('answer' in reply) waiting?.done(reply.answer);
      else waiting?.failed(new Error(reply.failure));
    });
    const lost = (error: Error): void => {
      if (worker === started) worker = undefined;
      for (const { failed } of asked.values()) failed(error);
      asked.clear();
    };
    started.on('error', lost);
    started.on('exit', () => lost(new Error('a thread ended')));
    started.unref();
    return started;
  }

  return {
    ask: (question) =>
      new Promise((done, failed) => {
        if (closed) return failed(new Error('the thread is closed'));
        worker ??= start();
        const n = ++count;
        // Whoever waits for an answer is not done; a thread that waits for questions keeps nobody.
        if (asked.size === 0) worker.ref();
        asked.set(n, { done, failed });
        worker.postMessage({ n, question } satisfies ThreadRequest<Question>);
      }),
    waiting: () => asked.size,
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
