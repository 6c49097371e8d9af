import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions';
import { openSqliteFile } from './sqlite-file';
import type { Commit } from './stored-match';
import { writeGroup } from './write-group';

// Waiting for the disk stops this thread alone, not the server.
const db = openSqliteFile(String(workerData));
answerQuestions<readonly Commit[], boolean[]>((commits) => writeGroup(db, commits));
