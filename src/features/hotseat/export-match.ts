import { exportSaved } from '../../browser-storage/write-match-file';
import type { HotseatMatch } from './hotseat-match';

/** Gives a match as it is now to the user as a file. */
export const exportMatch = (match: HotseatMatch): void => exportSaved(match.snapshot().saved);
