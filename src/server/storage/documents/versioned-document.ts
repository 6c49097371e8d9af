import { produce, type Draft } from 'immer';
import { NewerDocument } from './document-text';

/** Something kept whole, each stored version one revision above the one before. */
export interface Versioned {
  readonly revision: number;
}

/** What a recipe returns when it changes nothing that is kept and yet has to be written, with what goes along. */
export const writeAnyway = Symbol('write anyway');

/** Changes a draft of a document, or says why it does not: then nothing of it is kept. */
export type Recipe<Document, Refusal extends string> = (
  draft: Draft<Document>,
) => Refusal | typeof writeAnyway | undefined | void;

/** What is to be written: the next version, and what goes along with it. */
export interface Step<Document, Along> {
  readonly document: Document;
  readonly along?: Along | undefined;
}

/** What keeps a document, and whom its changes concern. */
export interface DocumentPlace<Document, Along, Gone extends string> {
  /** Completes a version about to be written. */
  readonly complete: (document: Document, revision: number, along: Along | undefined) => Document;
  /** Writes a version over the one before it; false when another server was faster, and nothing was written. */
  readonly commit: (document: Document, along: Along | undefined) => Promise<boolean>;
  /** A version was written here. `before`: the one it followed. */
  readonly written: (document: Document, along: Along | undefined, before: Document) => void;
  /** Reads the newest version, and how to take it over; undefined when the document is gone. */
  readonly read: () => Promise<{ readonly document: Document; readonly takeOver: () => void } | undefined>;
  /** A version of another server's was taken over. */
  readonly followed?: () => Promise<void>;
  /** The document is gone. */
  readonly removed: () => void;
  /** A newer server took it over, in a way this one cannot take: it is to be closed here. `protocol`: what its pages have to speak. */
  readonly newer: (protocol: number) => void;
  /** What a change of a document that is gone is refused with. */
  readonly gone: Gone;
  /** A write has to be tried again, for another server was faster. */
  readonly conflicted?: () => void;
}

/** A document that several servers may change. Here one change comes after the other, and is on disk before anybody sees it. */
export interface VersionedDocument<Document, Along, Refusal extends string> {
  /** As it was last read or written here. */
  readonly current: () => Document;
  /** Does something when everything asked for before is done. */
  readonly queued: <T>(job: () => Promise<T>) => Promise<T>;
  /**
   * Changes the document. A refusal is returned, and changes nothing; where the recipe leaves the document as it is,
   * nothing is written. `along`: what is written with a change.
   */
  readonly change: (recipe: Recipe<Document, Refusal>, along?: Along) => Promise<Refusal | undefined>;
  /** The same, to be called from a queued job only. */
  readonly apply: (recipe: Recipe<Document, Refusal>, along?: Along) => Promise<Refusal | undefined>;
  /**
   * To be called from a queued job only: writes the step made of the newest version, if there is one. Made again when
   * another server was faster.
   */
  readonly write: (
    make: (document: Document) => Made<Document, Along, Refusal> | Promise<Made<Document, Along, Refusal>>,
  ) => Promise<Refusal | undefined>;
  /** To be called from a queued job only: takes over what other servers wrote. False when the document is gone. */
  readonly follow: () => Promise<boolean>;
  /** Resolves when everything asked for so far is done. */
  readonly settled: () => Promise<void>;
}

type Made<Document, Along, Refusal> = Step<Document, Along> | Refusal | undefined;

const mostTries = 6;

/** The step a recipe makes of a document; undefined when there is nothing to write. */
export function stepOf<Document extends Versioned, Along, Refusal extends string>(
  document: Document,
  recipe: Recipe<Document, Refusal>,
  along?: Along,
): Made<Document, Along, Refusal> {
  let outcome: ReturnType<Recipe<Document, Refusal>>;
  const next = produce(document, (draft) => {
    outcome = recipe(draft);
  });
  if (typeof outcome === 'string') return outcome;
  return next === document && outcome !== writeAnyway ? undefined : { document: next, along };
}

/** Opens a document that was read. */
export function openVersionedDocument<Document extends Versioned, Along, Refusal extends string>(
  loaded: Document,
  place: DocumentPlace<Document, Along, Refusal>,
  busy: Refusal,
): VersionedDocument<Document, Along, Refusal> {
  let current = loaded;
  let queue: Promise<unknown> = Promise.resolve();

  function queued<T>(job: () => Promise<T>): Promise<T> {
    const result = queue.then(job);
    queue = result.catch(() => undefined);
    return result;
  }

  async function follow(): Promise<boolean> {
    const newer = await place.read().catch((error: unknown) => {
      if (error instanceof NewerDocument) place.newer(error.protocol);
      throw error;
    });
    if (newer === undefined) {
      place.removed();
      return false;
    }
    if (newer.document.revision === current.revision) return true;
    current = newer.document;
    newer.takeOver();
    await place.followed?.();
    return true;
  }

  async function write(
    make: (document: Document) => Made<Document, Along, Refusal> | Promise<Made<Document, Along, Refusal>>,
  ): Promise<Refusal | undefined> {
    for (let tries = 0; tries < mostTries; tries++) {
      const before = current;
      const step = await make(before);
      if (step === undefined || typeof step === 'string') return step;
      // What other servers wrote was read meanwhile: the step was made of an old version.
      if (current !== before) continue;
      const document = place.complete(step.document, before.revision + 1, step.along);
      if (await place.commit(document, step.along)) {
        current = document;
        place.written(document, step.along, before);
        return undefined;
      }
      place.conflicted?.();
      if (!(await follow())) return place.gone;
    }
    return busy;
  }

  const apply = (recipe: Recipe<Document, Refusal>, along?: Along): Promise<Refusal | undefined> =>
    write((document) => stepOf(document, recipe, along));

  return {
    current: () => current,
    queued,
    change: (recipe, along) => queued(() => apply(recipe, along)),
    apply,
    write,
    follow,
    settled: async () => {
      await queue;
    },
  };
}
