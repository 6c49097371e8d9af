import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';

/** Modes of what holds seats' proofs and what nobody may see yet: for the user alone who runs the server. */
export const privateFolder = 0o700;
export const privateFile = 0o600;

/**
 * Makes a folder where it is not there, and shuts it to other users of the machine; one that holds other things than those
 * whose names begin with `own` stays as it is. @throws what the system says
 */
export function makePrivateFolder(folder: string, own: string): void {
  mkdirSync(folder, { recursive: true, mode: privateFolder });
  const { uid, mode } = statSync(folder);
  const isShared = (mode & 0o1000) !== 0 || readdirSync(folder).some((name) => !name.startsWith(own));
  if (uid === process.getuid?.() && !isShared) shut(folder, privateFolder);
}

/** Makes a file and its folder where they are not there, and shuts both in the same way. @throws what the system says */
export function makePrivate(file: string): void {
  makePrivateFolder(dirname(file), basename(file, extname(file)));
  closeSync(openSync(file, 'a', privateFile));
  // What SQLite keeps beside the file takes its mode when it is made.
  for (const one of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(one)) shut(one, privateFile);
}

function shut(path: string, mode: number): void {
  try {
    if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  } catch {
    // Some disks know no modes.
  }
}
