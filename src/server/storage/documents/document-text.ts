import { protocolVersion } from '../../../protocol/version';
import { ApiRefusal } from '../../api-refusal';

/** Raised when documents change so that a server of before cannot take them; what is only added, and may be absent, raises nothing. */
const documentFormat = 1;

/** A newer server keeps it in a way this one cannot take: it is left alone. */
export class NewerDocument extends ApiRefusal {
  /** Pages of whoever can take it are newer than those of this server. */
  readonly protocol = protocolVersion + 1;

  constructor() {
    super('other-version');
    this.name = 'NewerDocument';
  }
}

/** What is kept of a document. */
export const textOf = (document: object): string => JSON.stringify({ ...document, format: documentFormat });

/** What was kept; only servers of ours write there. @throws NewerDocument */
export function documentIn(text: string): object {
  const { format = 1, ...document } = JSON.parse(text) as { readonly format?: number };
  if (format > documentFormat) throw new NewerDocument();
  return document;
}

/** Those of some documents that this server can take. */
export function documentsIn(texts: readonly string[]): object[] {
  return texts.flatMap((text) => {
    try {
      return [documentIn(text)];
    } catch (error) {
      if (error instanceof NewerDocument) return [];
      throw error;
    }
  });
}
