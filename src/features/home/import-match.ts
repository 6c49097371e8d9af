import { loadWordsNow, textNow } from '../../i18n';
import { BadMatchFile, readMatchFile } from '../../browser-storage/match-file';
import { keepNewMatch } from '../../browser-storage/match-store';

export type Imported =
  | { readonly id: string; readonly name: string; readonly finished: boolean }
  | { readonly problem: string };

/** Stores a match from a file; what is wrong with it comes back as a sentence. */
export async function importMatch(file: File): Promise<Imported> {
  await loadWordsNow(['trouble']);
  const t = textNow('trouble');
  try {
    const match = await readMatchFile(await file.text());
    await keepNewMatch(match);
    return { id: match.id, name: match.name, finished: match.summary.toMove === undefined };
  } catch (error) {
    if (error instanceof BadMatchFile) return { problem: `${t.files[error.problem]} ${t.nothingLost}` };
    return { problem: `${t.storageTitle}. ${t.nothingLost}` };
  }
}
