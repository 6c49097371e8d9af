import { accessSync, constants, existsSync, readdirSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePrivateFolder } from '../storage/sql/private-file';
import { unfinishedEnding } from './backup';

/** A backup the server made. `n` rises with each, whatever clocks said; `at`: ms since 1970. */
export interface KeptBackup {
  readonly file: string;
  readonly n: number;
  readonly at: number;
}

/** The backups of one database in a folder, which may hold anything besides. Every call throws what the system says. */
export interface BackupFolder {
  /** Makes the folder, for this user alone, and removes what an end in the middle left. */
  readonly prepare: () => void;
  /** The last that was made. */
  readonly newest: () => KeptBackup | undefined;
  /** Where the next goes, made at a time, ms since 1970. */
  readonly next: (at: number) => string;
  /** Removes the oldest but so many: how many are gone, and the names of those that cannot be removed. */
  readonly keepOnly: (most: number) => { readonly removed: number; readonly stay: readonly string[] };
}

const ours = 'hundred-models-';

/** `mark` tells the database from others, whose backups may lie there too. */
export function openBackupFolder(folder: string, mark: string): BackupFolder {
  const named = new RegExp(`^${ours}${mark}-(\\d{5,})-(\\d{4}-\\d\\d-\\d\\dT)(\\d\\d)-(\\d\\d)-(\\d\\d)Z\\.jsonl$`);

  /** The last made first. */
  function all(): KeptBackup[] {
    if (!existsSync(folder)) return [];
    const found = readdirSync(folder).flatMap((name) => {
      const [, n, day = '', hours, minutes, seconds] = named.exec(name) ?? [];
      const at = Date.parse(`${day}${hours}:${minutes}:${seconds}Z`);
      return n === undefined || Number.isNaN(at) ? [] : [{ file: join(folder, name), n: Number(n), at }];
    });
    return found.sort((a, b) => b.n - a.n);
  }

  return {
    prepare() {
      makePrivateFolder(folder, ours);
      accessSync(folder, constants.W_OK);
      for (const name of readdirSync(folder))
        if (name.endsWith(unfinishedEnding) && named.test(name.slice(0, -unfinishedEnding.length)))
          removed(join(folder, name));
    },
    newest: () => all()[0],
    next(at) {
      const n = (all()[0]?.n ?? 0) + 1;
      const date = new Date(at).toISOString().replace(/\.\d+/, '').replaceAll(':', '-');
      return join(folder, `${ours}${mark}-${String(n).padStart(5, '0')}-${date}.jsonl`);
    },
    keepOnly(most) {
      const old = all().slice(most);
      const stay = old.filter(({ file }) => !removed(file));
      return { removed: old.length - stay.length, stay: stay.map(({ file }) => basename(file)) };
    },
  };
}

function removed(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch {
    // Somebody else's, or no file.
    return false;
  }
}
