import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../../threads/answer-questions';
import { openFileSettler } from './file-settler';

// Waiting for the disk stops this thread alone, not the server.
answerQuestions<undefined, void>(openFileSettler(String(workerData)));
