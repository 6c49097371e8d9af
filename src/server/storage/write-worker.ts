import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../threads/answer-questions';
import { openFileSettler } from './file-settler';
import { openFileWriter, type FileGroup } from './file-writer';

/** What a thread at a file is there for: one of them writes, while another waits for the disk. */
export interface FileWork {
  readonly file: string;
  readonly work: 'write' | 'settle';
}

const { file, work } = workerData as FileWork;
if (work === 'write') answerQuestions<FileGroup, boolean[]>(openFileWriter(file));
else answerQuestions<undefined, void>(openFileSettler(file));
