import { answerQuestions } from '../threads/answer-questions';
import type { DatabasePlace } from '../storage/sql/open-database';
import { backUp, type BackedUp } from './backup';

/** A backup to be made. */
export interface BackupOrder {
  readonly place: DatabasePlace;
  readonly file: string;
  /** ms since 1970. */
  readonly now: number;
  /** Bytes of the disk that stay free. */
  readonly spared: number;
}

// Reading all of an embedded database stops this thread alone, not the server.
answerQuestions<BackupOrder, BackedUp>(({ place, file, now, spared }) => backUp(place, file, now, spared));
