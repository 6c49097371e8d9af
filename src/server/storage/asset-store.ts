/** A file of the built app, by its name below `assets/`. */
export interface BuiltAsset {
  readonly name: string;
  readonly text: string;
}

/** Keeps the scripts and styles of the app as this and the version before were built: tabs may still run that one. */
export interface AssetStore {
  /** Keeps a version's files, unless they are kept already, and forgets all but the one before. */
  readonly keep: (version: string, files: readonly BuiltAsset[]) => Promise<void>;
  /** The text of a file of any version that is kept. */
  readonly find: (name: string) => Promise<string | undefined>;
}
