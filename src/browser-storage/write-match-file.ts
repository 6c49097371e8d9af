import { download, matchFileName } from './download';
import type { SavedMatch } from './saved-match';

/** The text of a match's file. */
export function writeMatchFile(match: Omit<SavedMatch, 'summary'>): string {
  const { format, name: title, createdAt, rules, options, seed, moves, seats, reported, hints, guide } = match;
  return JSON.stringify(
    { format, name: title, createdAt, rules, options, seed, seats, reported, hints, guide, moves },
    undefined,
    1,
  );
}

/** Offers a match to the user as a file to keep. */
export const exportSaved = (match: Omit<SavedMatch, 'summary'>): void =>
  download(matchFileName(match.name), writeMatchFile(match));
