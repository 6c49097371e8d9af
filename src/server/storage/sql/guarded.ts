import { NewerDocument } from '../documents/document-text';
import { StoreTrouble } from '../match-store';

/** Does something with the database. @throws StoreTrouble for whatever the database says */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NewerDocument) throw error;
    throw new StoreTrouble(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
