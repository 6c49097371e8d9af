import { parentPort } from 'node:worker_threads';
import type { ThreadRequest, ThreadReply } from './thread';

type Answering<Question, Answer> = (question: Question) => Answer | Promise<Answer>;

/** Makes this thread answer what it is asked, in order. */
export function answerQuestions<Question, Answer>(answer: Answering<Question, Answer>): void {
  let last = Promise.resolve();
  const reply = (message: ThreadReply<Answer>): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ n, question }: ThreadRequest<Question>) => {
    last = last
      .then(async () => reply({ n, answer: await answer(question) }))
      .catch((error: unknown) => reply({ n, failure: error instanceof Error ? error.message : String(error) }));
  });
}
