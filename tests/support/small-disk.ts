import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounts a small disk at a folder; false where this user may not. */
export const mount = (place: string, ...options: readonly string[]): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', place]).status === 0;
export const unmount = (place: string): void => void spawnSync('umount', ['--lazy', place]);
/** Lets nobody write to it any more, or again. */
export const remount = (place: string, how: 'ro' | 'rw'): void =>
  void spawnSync('mount', ['-o', `remount,${how}`, place]);

/** Whether this user may mount disks. */
export const mayMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  const may = process.platform === 'linux' && mount(place, 'size=1m');
  if (may) unmount(place);
  rmSync(place, { recursive: true });
  return may;
})();

/** Writes a file until its disk is full. */
export function fill(file: string): void {
  for (const size of [65_536, 4_096, 512])
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch {
      // Full of pieces of this size.
    }
}
