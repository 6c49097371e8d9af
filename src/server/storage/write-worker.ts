import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions';
import { openFileWriter, type FileGroup } from './file-writer';

// Waiting for the disk stops this thread alone, not the server.
answerQuestions<FileGroup, boolean[]>(openFileWriter(String(workerData)));
