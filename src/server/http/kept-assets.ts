import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssetStore } from '../storage/asset-store';

const isText = (name: string): boolean => /\.(?:js|css)$/.test(name);

/** Keeps the scripts and styles of the built app in `folder` for tabs that outlive it. */
export async function keepAssets(store: AssetStore, folder: string): Promise<void> {
  const names = (await readdir(join(folder, 'assets')).catch(() => [])).filter(isText).sort();
  if (names.length === 0) return;
  const version = createHash('sha256').update(names.join('\n')).digest('base64url').slice(0, 16);
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, 'assets', name), 'utf8') })),
  );
  await store.keep(version, files);
}

/** The name of a kept file that a path asks for. */
export const assetAt = (path: string): string | undefined => /^\/assets\/([\w.~-]+\.(?:js|css))$/.exec(path)?.[1];
