import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Vite, and patterns in `exports` of packages, take for signs of their own wherever it stands in a path. */
const signs = /[#?*]/;
let found;

/** Whether this folder's own path can be built by. */
export const isPlain = () => !signs.test(process.cwd());

/** A path of this folder that can be built by: its own, or that of a link to it, which goes when this process ends. */
export function plainRoot() {
  found ??= isPlain() ? process.cwd() : linkTo(process.cwd());
  return found;
}

function linkTo(folder) {
  const place = mkdtempSync(join(tmpdir(), 'hundred-models-'));
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const link = join(place, 'checkout');
  // A junction needs no rights on Windows; other systems take no notice.
  symlinkSync(folder, link, 'junction');
  return link;
}
