import { download, matchFileName } from '../../browser-storage/download';
import { writeMatchFile } from '../../browser-storage/write-match-file';
import type { HotseatMatch } from './hotseat-match';

/** Gives a match as it is now to the user as a file. */
export function exportMatch(match: HotseatMatch): void {
  const { saved } = match.snapshot();
  download(matchFileName(saved.name), writeMatchFile(saved));
}
